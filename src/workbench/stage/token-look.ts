/** How the complaints of a unit at fault look: colour and form, so that neither carries it alone. */

import { DESIGN_COLOURS, SERVICE } from '../../show/palette.ts';
import type { DesignResult } from '../../study/results.ts';

const FORMS = ['circle', 'square', 'diamond', 'triangle'] as const;
export type TokenForm = (typeof FORMS)[number];

export interface TokenLook {
  readonly colour: string;
  readonly form: TokenForm;
}

/** Colours beside that of customer service, which is blue here as in the charts. */
const OTHERS = [2, 3, 4, 5, 0].map((i) => DESIGN_COLOURS[i] as string);
const OTHER_FORMS = FORMS.slice(1);

/** Looks of all units, in their order. */
export function looksOf({ units, serviceUnit }: DesignResult['chart']): readonly TokenLook[] {
  let others = 0;
  return units.map(({ id }): TokenLook => {
    if (id === serviceUnit) return { colour: SERVICE, form: 'circle' };
    const at = others++;
    const [colour, form] = [OTHERS[at % OTHERS.length], OTHER_FORMS[at % OTHER_FORMS.length]];
    return { colour: colour as string, form: form as TokenForm };
  });
}
