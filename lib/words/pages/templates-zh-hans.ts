import type { Translation } from '../messages';
import type { templatesEn } from './templates-en';

/** What the options say about templates, in simplified Chinese. */
export const templatesZh: Translation<typeof templatesEn> = {
  'templates-title': '模板',
  'templates-intro':
    '您自己的回复文本。在收件箱中，它们位于回复框旁；点击即插入光标处，不会发送任何内容。只有您知道的内容写成空白，例如 {open}日期{close}。',
  'templates-none': '您还没有模板。',
  'templates-loading': '正在读取此电脑上的模板…',
  'templates-unread': '无法读取模板。请关闭此页面后重新打开。未作任何更改。',
  'templates-not-changed': '无法更改模板：可能空间不足，或由较新版本的 Benchline 写入。',
  'templates-full': '空间已满：最多保存 {most} 个模板。',
  'template-add': '添加模板',
  edit: '编辑',
  'template-removed': '已删除“{name}”。',
  'template-name': '名称',
  'template-theme': '主题',
  'template-any-theme': '任意',
  'template-language': '语言',
  'template-text': '文本',
  'template-gaps': '需手动填写：{gaps}',
  'template-saved': '已保存“{name}”。',
  'template-faults': '亚马逊不允许在消息中出现这些内容。据此回复可能使您失去自由联系买家的权限。',
  'template-fault': '“{quote}”：{reason}（{certainty}）',
  'template-anyway': '仍然保存',
  'starters-offered':
    'Benchline 附带少量简短回复，在您决定之前会在收件箱中提供：可将所需语言的加入您的模板并随意修改，或永久删除。',
  'starters-more': '附带的回复也可添加其他语言版本。',
  'starters-language': '附带回复的语言',
  'starters-add': '添加到我的模板',
  'starters-remove': '永久删除附带的回复',
  'starters-added': '已添加 {count} 个模板。',
  'starters-removed': '附带的回复已删除，不会再提供。',
  'templates-export': '导出模板',
  'templates-import': '导入模板',
  'templates-exported': '已导出：{count} 个模板，文件 {file}',
  'templates-imported': '已添加 {count} 个模板，{known} 个已存在并保持不变。',
  'templates-left': '{count} 个模板未导入：空间不足。',
};
