/** The features of the server: the only list; each is one file of this folder. */
import type {Feature} from '../feature.ts';
import {codeActions} from './code-actions.ts';
import {codeLenses} from './code-lens.ts';
import {diagnostics} from './diagnostics.ts';
import {navigation} from './navigation.ts';
import {planFeature} from './plans.ts';
import {rename} from './rename.ts';

export const features: readonly Feature[] = [codeActions, codeLenses, diagnostics, navigation, planFeature, rename];
