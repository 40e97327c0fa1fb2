/** Short forms: one question after the other at the top of the window, with a way back. */
import * as vscode from 'vscode';

/** Asks one question; undefined: the user went away. */
export interface Step<A> {
  readonly key: keyof A & string;
  /** What is asked for: `Title`. */
  readonly title: string;
  readonly placeholder: string;
  /** What stands there at first; the answers so far may suggest it. */
  readonly suggested?: (answers: Partial<A>) => string;
  /** Values to choose from; others can be typed. */
  readonly offered?: readonly vscode.QuickPickItem[];
  /** What is wrong with a text, with the answers so far; an empty text means none unless this says otherwise. */
  readonly wrong?: (text: string, answers: Partial<A>) => string | undefined;
}

const back = Symbol('back');

/** The answers to all questions, empty ones left out; undefined where the user left. */
export async function askSteps<A extends Readonly<Record<string, string>>>(
  title: string,
  steps: readonly Step<A>[],
): Promise<Partial<A> | undefined> {
  let answers: Partial<A> = {};
  for (let at = 0; at < steps.length; ) {
    const step = steps[at];
    if (!step) break;
    const place = {title: `${title}: ${step.title}`, step: at + 1, totalSteps: steps.length};
    const answer = step.offered ? await askPick(place, step, answers) : await askText(place, step, answers);
    if (answer === undefined) return undefined;
    if (answer === back) {
      at--;
      continue;
    }
    answers = {...answers, [step.key]: answer};
    at++;
  }
  return Object.fromEntries(Object.entries(answers).filter(([, value]) => value !== '')) as Partial<A>;
}

interface Place {
  readonly title: string;
  readonly step: number;
  readonly totalSteps: number;
}

type Answer = string | typeof back | undefined;

function askText<A>(place: Place, step: Step<A>, answers: Partial<A>): Promise<Answer> {
  const input = vscode.window.createInputBox();
  const check = () => {
    input.validationMessage = step.wrong?.(input.value.trim(), answers) ?? '';
    return input.validationMessage === '';
  };
  Object.assign(input, place);
  input.placeholder = step.placeholder;
  input.value = (answers[step.key] as string | undefined) ?? step.suggested?.(answers) ?? '';
  input.onDidChangeValue(check);
  return answered(input, place, answer => input.onDidAccept(() => check() && answer(input.value.trim())));
}

function askPick<A>(place: Place, step: Step<A>, answers: Partial<A>): Promise<Answer> {
  const pick = vscode.window.createQuickPick();
  const none = {label: '$(dash) Leave it open', alwaysShow: true};
  const offer = (text: string) => {
    const fresh = text !== '' && !step.offered?.some(({label}) => label === text);
    const wrong = fresh ? step.wrong?.(text, answers) : undefined;
    const typed = fresh && !wrong ? [{label: text, description: 'as typed', alwaysShow: true}] : [];
    pick.items = [...typed, none, ...(step.offered ?? [])];
    pick.placeholder = wrong ?? step.placeholder;
  };
  Object.assign(pick, place);
  offer('');
  pick.onDidChangeValue(text => offer(text.trim()));
  return answered(pick, place, answer =>
    pick.onDidAccept(() => {
      const [chosen] = pick.selectedItems;
      if (chosen) answer(chosen === none ? '' : chosen.label);
    }),
  );
}

function answered(
  input: vscode.InputBox | vscode.QuickPick<vscode.QuickPickItem>,
  {step}: Place,
  listen: (answer: (value: string) => void) => void,
): Promise<Answer> {
  // Who looks something up elsewhere finds the form as it was.
  input.ignoreFocusOut = true;
  if (step > 1) input.buttons = [vscode.QuickInputButtons.Back];
  return new Promise(resolve => {
    const settle = (answer: Answer) => {
      resolve(answer);
      input.dispose();
    };
    listen(settle);
    input.onDidTriggerButton(() => settle(back));
    input.onDidHide(() => settle(undefined));
    input.show();
  });
}
