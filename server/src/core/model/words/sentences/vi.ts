/** Vietnamese words of sentences and beside numbers. */
import type {Sentences} from './sentences.ts';

export const sentences: Sentences = {
  soThat: 'để, nhằm',
  weekdays: 'chủ nhật, thứ hai, thứ ba, thứ tư, thứ năm, thứ sáu, thứ bảy, cn, t2, t3, t4, t5, t6, t7',
  workdays: 'ngày làm việc',
  weeks: 'tuần',
  urgency: ['khẩn cấp, nghiêm trọng, rất cao, bắt buộc', 'cao, quan trọng', 'trung bình, vừa', 'thấp'],
  reasons: 'lý do, nguyên nhân, bởi vì, đang chờ, chờ đợi, chờ phê duyệt, phụ thuộc, thiếu',
  accepting: 'nghiệm thu, chấp nhận',
  unplanned: 'backlog, sau này, tương lai, ý tưởng, hoãn, tiếp theo',
  and: 'và',
  to: 'đến, tới',
  about: 'khoảng',
  of: 'trên',
  minutes: 'phút',
  longTimes: 'tuần, tháng',
  gherkin: 'tính năng',
  all: 'tất cả',
  ofSprint: '',
  carried: 'chuyển, còn lại, tồn đọng',
  from: 'từ',
  names: 'tiêu đề',
  numbers: 'số thứ tự, ngày tháng',
};
