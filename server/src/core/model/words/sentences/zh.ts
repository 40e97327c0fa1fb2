/** Chinese words of sentences and beside numbers. */
import type {Sentences} from './sentences.ts';

export const sentences: Sentences = {
  soThat: '以便, 从而, 这样',
  weekdays:
    '周日, 周一, 周二, 周三, 周四, 周五, 周六, 星期日, 星期一, 星期二, 星期三, 星期四, 星期五, 星期六, 星期天, 星期一, 星期二, 星期三, 星期四, 星期五, 星期六',
  workdays: '工作日, 个工作日',
  weeks: '周, 星期, 个星期',
  urgency: ['紧急, 关键, 必须, 最高, 严重', '高, 重要, 应该', '中, 普通, 一般', '低'],
  reasons: '原因, 因为, 由于, 等待, 等, 依赖, 需要, 缺',
  accepting: '验收, 接受标准',
  unplanned: '待办, 以后, 待定, 将来, 未来, 后续, 想法, 下一',
  and: '和, 与, 及',
  to: '至, 到',
  about: '约, 大约',
  of: '',
  minutes: '分钟, 分',
  longTimes: '周, 月, 个月',
  gherkin: '功能',
  all: '所有, 全部',
  ofSprint: '',
  carried: '',
  from: '',
  names: '名称, 标题',
  numbers: '编号, 日期',
};
