/** All that changes plans without typing: the commands behind menus, keys, boxes and the palette. */
import type * as vscode from 'vscode';
import {registerFields} from './fields.ts';
import {registerMoves} from './moves.ts';
import type {Performer} from './perform.ts';
import {registerPlanning} from './planning.ts';
import {registerSprints} from './sprints.ts';
import {registerStandUp} from './stand-up.ts';
import {registerStories} from './stories.ts';
import type {TargetParts} from './targets.ts';
import {registerTodos} from './todos.ts';

export function registerGestures(parts: TargetParts & Performer): vscode.Disposable[] {
  const ofStories = [registerFields, registerMoves, registerStories, registerTodos];
  const ofSprints = [registerSprints, registerPlanning, registerStandUp];
  return [...ofStories, ...ofSprints].flatMap(register => register(parts));
}
