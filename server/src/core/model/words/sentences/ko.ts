/** Korean words of sentences and beside numbers. */
import type {Sentences} from './sentences.ts';

export const sentences: Sentences = {
  soThat: '',
  weekdays: '일요일, 월요일, 화요일, 수요일, 목요일, 금요일, 토요일, 일, 월, 화, 수, 목, 금, 토',
  workdays: '영업일, 근무일',
  weeks: '주, 주간',
  urgency: ['긴급*, 필수*, 매우 높음, 최상, 심각', '높음, 상, 높은', '보통, 중간, 중', '낮음, 하, 낮은'],
  reasons: '이유*, 원인*, 사유*, 때문*, 대기*, 의존*, 필요*, 부족*',
  accepting: '인수*, 수용*, 완료 조건*',
  unplanned: '백로그, 나중*, 향후*, 추후*, 미래*, 다음*, 아이디어*, 보류*',
  and: '및',
  to: '부터',
  about: '약',
  of: '',
  minutes: '분',
  longTimes: '주, 개월',
  gherkin: '기능',
  all: '모두, 전체, 모든',
  ofSprint: '',
  carried: '',
  from: '',
  names: '이름, 제목',
  numbers: '번호, 날짜',
};
