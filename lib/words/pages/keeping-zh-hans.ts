import type { Translation } from '../messages';
import type { keepingEn } from './keeping-en';

/** What the pages say where something cannot be kept or read, in Simplified Chinese. */
export const keepingZh: Translation<typeof keepingEn> = {
  'no-room-title': '没有空间保存更多内容',
  'no-room':
    '自 {when} 起，读取的内容无法保存：磁盘已满，或浏览器允许的空间已用完。此前保存的内容都在。请释放磁盘空间、将历史记录保存为文件，或缩减旧的历史记录。一旦能再次保存，此提示就会消失。',
  'no-room-unsure':
    '自 {when} 起，读取的内容无法保存，浏览器未说明原因；通常是磁盘已满。此前保存的内容都在。请释放磁盘空间，重启浏览器，并将历史记录保存为文件。一旦能再次保存，此提示就会消失。',
  'import-unwritten-disk-full':
    '未导入，未做任何更改：空间不足。请释放磁盘空间，或在选项中缩减旧的历史记录，然后重新导入。',
  'import-unwritten-closed': '未导入，未做任何更改：Benchline 的另一部分关闭了历史记录。请重试。',
  'import-unwritten-failed':
    '未导入，未做任何更改：无法写入历史记录。请重试；如果仍不行，请释放磁盘空间并重启浏览器。',
  'import-partly':
    '文件中的读取、消息和措施已保存，但部分规则、模板、提示、指标和选项未能保存：可能空间不足。请释放空间后再次导入；不会重复导入。',
  'no-room-unchanged': '未做任何更改：没有写入空间。请释放磁盘空间后重试。',
  damaged: '已损坏并略过：{what}。其余内容都在。',
  'damaged-export': '已损坏且不在文件中：{what}。其余内容都在文件中。',
  'damaged-accounts': '账户（{count}）',
  'damaged-series': '整个读取系列（{count}）',
  'damaged-readings': '读取（{count}）',
  'damaged-cases': '买家消息（{count}）',
  'damaged-inboxes': '消息列表的读取记录（{count}）',
  'damaged-actions': '您的措施（{count}）',
  'damaged-logs': '证据日志（{count}）',
  'damaged-entries': '证据条目（{count}）',
  'cut-title': '截去旧的证据日志',
  'cut-text':
    '证据日志默认完整保留。如您要求，将删除两年以前的条目。其余部分仍可检查：检查点会记下删除了多少条以及最后一条的哈希值。',
  'cut-none': '没有两年以前的证据。',
  'cut-sure':
    '将永久删除的证据条目：{count} 条，截至 {day}。此后无法再从这里证明其内容。事先保存的文件仍可作证：请先保存每个账户的证据，或导出历史记录。',
  'cut-now': '立即截去',
  'cut-done': '已删除的证据条目：{count} 条，截至 {day}。',
  'evidence-by-file': '此日志来自文件：由另一处安装的 Benchline 写入，此处不会再添加内容。',
  'file-too-large': '未导入，未做任何更改：{file} 超过 {most} MB，不是 Benchline 读取的文件。',
  'file-packed': '未导入，未做任何更改：{file} 是压缩文件（例如 zip）。请解压后选择其中的文件。',
};
