import type { Translation } from '../messages';
import type { settingsEn } from './settings-en';

/** What the options say of settings, of what is stored, and of the first run, in Simplified Chinese. */
export const settingsZh: Translation<typeof settingsEn> = {
  'display-title': '显示内容',
  'display-intro': '每项更改都会立即生效，已打开的页面也一样。',
  'display-not-saved': '无法保存更改：可能没有空间。',
  'display-all': '在 Seller Central 上启用',
  'display-all-text': '关闭：不读取任何页面，也不显示任何内容。历史记录保留。',
  'display-pages': '页面',
  'display-pages-text': '关闭的页面不会被读取，也不会保存任何内容。在您关闭之前，全部开启。',
  'display-page-home': '首页',
  'display-page-performance-over-time': '绩效走势',
  'display-density': '标记的大小',
  'display-density-text': '数字旁边最多显示的内容。页面空间较小时会显示得更少。任何大小都可以打开详情。',
  'display-density-full': '线条、符号和文字',
  'display-density-short': '线条和符号',
  'display-density-dot': '一个圆点',
  'display-metrics': '指标',
  'display-metrics-text':
    '未勾选的指标旁边不显示任何内容，弹出窗口也不列出。它仍会被读取和保存：历史页面、证据和导出中都有。默认：全部。',
  'display-metrics-count': '显示 {all} 项中的 {count} 项',
  'stored-title': 'Benchline 存储的内容',
  'stored-intro':
    '所有内容都在这台电脑的这个浏览器中，不会发送到任何地方。其中没有买家的姓名、消息、评论或订单号。小字是各存储位置的内部名称。',
  'stored-accounts': '账户：Seller Central 页首显示的店铺、国家/地区和站点，您起的名称，以及合并记录。',
  'stored-readings':
    '读取记录：每项指标的数值、数量、目标、基准和看到的日期，包括报告和您导入的文件中的数值。',
  'stored-cases':
    '买家消息：主题、国家/地区、状态，以及收到和回复的时间。消息通过只有此安装能生成的哈希识别；密钥保存在这里，无法读出。',
  'stored-actions': '您做过的事和备注、隐藏的提示以及您自己的提示。',
  'stored-evidence': '证据日志：Seller Central 显示过的内容，逐条记录，每条都带有上一条的哈希。',
  'stored-undo': '撤销上次导入所需的内容。',
  'stored-settings': '您的设置：此页面上的选择、消息和通知的选择，以及您文件中各列的含义。',
  'stored-taught': '您示教的内容：规则、各自最近的匹配时间、被拒绝的建议，以及多次访问都无法读取的内容。',
  'stored-templates': '您的回复模板。',
  'stored-told': '已显示过的通知（以免重复），以及告知已打开页面有更改的标记。',
  'stored-usage': '已用空间：约 {size}',
  'stored-usage-unknown': '浏览器未提供占用的空间。',
  'stored-off': '此处无法打开历史记录，因此未统计条数。',
  'erase-title': '全部删除',
  'erase-text':
    '永久删除以上全部内容，以及徽标、定时和通知。之后 Benchline 会关闭，以免已打开的页面重新开始。您导出的文件以及浏览器自身备份或同步的内容属于您，保持不变。',
  'erase-first': '如需保留副本，请先导出历史记录。',
  'erase-word': '删除',
  'erase-type': '输入“{word}”以确认',
  'erase-done': '已全部删除。Benchline 已关闭；在上方开启即可重新开始。',
  'erase-blocked':
    '除历史记录外均已删除。当没有其他 Benchline 页面占用时，历史记录也会删除：请关闭其他标签页。',
  'erase-stopped': '未能全部删除。请重试；从浏览器中移除 Benchline 也会删除其余内容。',
  'account-remove': '移除…',
  'account-remove-sure':
    '{account} 的所有内容（读取记录、消息、您做过的事、证据以及并入的账户）将永久删除，上次导入也无法再撤销。如需副本，请先导出历史记录。再次打开其页面时，账户会重新开始。',
  'account-remove-now': '永久移除',
  'account-removed': '已移除 {account}。',
  'account-keep': '保留',
};
