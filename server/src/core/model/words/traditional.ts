/** Characters of traditional Chinese as those of simplified: planning words are compared in one script. */
const PAIRS =
  '狀状態态優优級级務务負负責责點点數数驗验條条標标準准進进辦办衝冲測测試试開开發发計计劃划畫画階阶項项說说實实際际預预間间時时總总單单權权達达處处擔担險险關关鍵键員员評评審审執执編编碼码號号題题稱称類类別别產产團团隊队結结週周風风緊紧嚴严應应該该須须備备註注檢检賴赖係系緩缓無无沒没為为個个過过確确認认驟骤礙碍動动複复雜杂規规資资終终續续繼继維维護护變变後后據据價价術术識识詳详細细節节訂订設设證证對对話话讀读寫写庫库構构導导讓让誰谁創创裡里長长門门問问範范圍围質质簡简轉转遷迁邊边運运選选還还鏈链錯错誤误';

export const traditional: ReadonlyMap<string, string> = new Map(
  Array.from({length: PAIRS.length / 2}, (_, i): [string, string] => [PAIRS[2 * i] ?? '', PAIRS[2 * i + 1] ?? '']),
);
