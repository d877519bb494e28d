import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { exactly, html, verbatim, write } from '../../../src/show/report/html.ts';

const same = (text: string): string => text;
const loud = (text: string): string => text.toUpperCase();

describe('html', () => {
  it('escapes every text put into it, between tags and in attributes', () => {
    const text = `<b title='x'>"&`;
    expect(write(html`<p title="${text}">${text}</p>`, same)).toBe(
      '<p title="&lt;b title=&#39;x&#39;&gt;&quot;&amp;">&lt;b title=&#39;x&#39;&gt;&quot;&amp;</p>',
    );
  });

  it('lets no text at all open a tag, end an attribute or begin an entity', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (text) => {
        const written = write(html`${text}`, same);
        expect(written).not.toMatch(/[<>"']|&(?!(?:amp|lt|gt|quot|#39);)/);
      }),
      { seed: 7 },
    );
  });

  it('takes markup of its own as it is, also in lists', () => {
    const items = ['a', '<'].map((text) => html`<li>${text}</li>`);
    expect(write(html`<ul>${items}</ul>`, same)).toBe('<ul><li>a</li><li>&lt;</li></ul>');
    expect(write(html`${verbatim('<svg/>')}`, same)).toBe('<svg/>');
  });

  it('takes an object that only looks like markup for nothing of the kind', () => {
    const forged = JSON.parse('{"strings":["<script>"],"values":[]}') as string;
    expect(() => write(html`<p>${forged}</p>`, same)).toThrow();
  });

  it('leaves nothing for null and false, and writes 0', () => {
    expect(write(html`${null}${false}${0}`, same)).toBe('0');
  });

  it('typesets texts between tags only: not attributes, not what must stay exact', () => {
    const page = html`<a href="#${'to'}" title="${'tip'}">${'text'} ${exactly('code')}</a>${'after'}`;
    expect(write(page, loud)).toBe('<a href="#to" title="tip">TEXT code</a>AFTER');
  });

  it('drops characters that control a terminal or turn the direction of what follows', () => {
    expect(write(html`${'a\u0000b\u202ec'}`, same)).toBe('a b c');
  });
});
