import type { Translation } from '../messages';
import type { moveEn } from './move-en';

/** What the history page says about moving data in and out, in Simplified Chinese. */
export const moveZh: Translation<typeof moveEn> = {
  'importing-part': '正在读取 {file}：{percent} …',
  'import-stop': '停止',
  'import-cancelled': '没有导入任何内容，也没有任何更改。',
  'import-nothing': '{file} 中的内容都已存在。',
  'import-nothing-else': '{file} 中的其他内容都已存在。',
  'file-unreadable': '未导入，也没有任何更改：文件在读取时被移动或修改。请重新选择。',
  'preview-title': '{file} 将带来的更改',
  'preview-accounts': '账户：新增 {count}，更改 {updated}',
  'preview-readings': '读取：新增 {count}，更改 {updated}，已有 {known}',
  'preview-cases': '买家消息：新增 {count}，更改 {updated}',
  'preview-actions': '所做的措施：新增 {count}，更改 {updated}',
  'preview-rules': '指出的规则：新增 {count}，已有 {known}',
  'preview-templates': '模板：新增 {count}，已有 {known}',
  'preview-tips': '建议：新隐藏 {hidden} 条，自己的新增或更改 {own} 条',
  'preview-messages': '买家消息的选项（通知关闭）：这里尚未设置',
  'preview-undo': '一步完成，两周内可以撤销。',
  'preview-yes': '立即导入',
  'preview-no': '不导入',
  'undo-import': '撤销上次导入',
  'undo-hint': '{file}，导入于 {day}。此后读取的内容会保留。',
  undone: '已撤销 {file} 的导入。',
  'undo-kept': '此后有更改、保持不变：{count}',
  'undo-changed': '未撤销，也没有任何更改：导入之后有账户被合并或移除。',
  'undo-not': '未撤销，也没有任何更改。请关闭此页，重新打开后再试。',
  'undo-partly':
    '{file} 中的读取、消息和措施已撤销，但其中的规则、模板、提示、指标、目标和选项未能全部撤销：请在选项中查看。',
};
