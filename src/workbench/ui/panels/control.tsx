/** A control with its name before it, and below it what is wrong with the change that it asked for. */

import { useSignal } from '@preact/signals';
import type { ComponentChildren } from 'preact';
import { useId } from 'preact/hooks';
import type { ScenarioError } from '../../../scenario/errors.ts';
import type { Edited } from '../../editing/edit.ts';
import type { Session, Workbench } from '../../state.ts';

export interface ControlProps {
  readonly workbench: Workbench;
  readonly label: string;
  /** Of the control, where others must find it. */
  readonly id?: string;
  /** Whether it is several controls at once. */
  readonly group?: boolean;
  /** Draws the control that has the id `input`; `change` takes an edit over, or shows its errors. */
  readonly render: (input: string, change: Change) => ComponentChildren;
}

export type Change = (edited: Edited, more?: Partial<Session>) => boolean;

export function Control({ workbench, label, id, group = false, render }: ControlProps) {
  const own = useId();
  const input = id ?? own;
  const errors = useSignal<readonly ScenarioError[]>([]);
  const change: Change = (edited, more = {}) => {
    errors.value = edited.ok ? [] : edited.errors;
    return edited.ok && workbench.apply(edited, more);
  };
  const control = render(input, change);
  if (group) {
    return (
      <fieldset class="control">
        <legend>{label}</legend>
        {control}
        <Errors errors={errors.value} />
      </fieldset>
    );
  }
  return (
    <div class="control">
      <label for={input}>{label}</label>
      {control}
      <Errors errors={errors.value} />
    </div>
  );
}

/** Errors of a scenario file, as the command line words them. */
export function Errors({ errors }: { readonly errors: readonly ScenarioError[] }) {
  if (errors.length === 0) return null;
  return (
    <ul class="errors" role="alert">
      {errors.map(({ line, column, message, hint }) => (
        <li key={`${line}:${column} ${message}`} dir="auto">
          {message}
          <br />
          <span class="quiet">{hint}</span>
        </li>
      ))}
    </ul>
  );
}
