/** Japanese words of sentences and beside numbers. */
import type {Sentences} from './sentences.ts';

export const sentences: Sentences = {
  soThat: '',
  weekdays: '日曜日, 月曜日, 火曜日, 水曜日, 木曜日, 金曜日, 土曜日, 日, 月, 火, 水, 木, 金, 土',
  workdays: '営業日',
  weeks: '週間, 週',
  urgency: ['緊急, 最優先, 必須, 最高, 致命的', '高, 重要', '中, 普通', '低'],
  reasons: '理由, 原因, 待ち, ため, 依存, 必要, 不足',
  accepting: '受け入れ, 受入',
  unplanned: 'バックログ, 将来, 今後, 後で, 次回, アイデア, 保留',
  and: 'と',
  to: 'から',
  about: '約, およそ',
  of: '',
  minutes: '分',
  longTimes: '週, 週間, 月, ヶ月',
  gherkin: '機能, フィーチャ',
  all: '全て, すべて, 全部',
  ofSprint: '',
  carried: '',
  from: '',
  names: '名前, 名称, タイトル',
  numbers: '番号, 日付',
};
