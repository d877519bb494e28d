import type { Recovery } from '../en/backlog.ts';
import type { Words } from '../words.ts';
import { list, quote, UNSTEADY } from './phrases.ts';

const time = ({ days, atLeast }: Recovery): string => `${atLeast ? 'دست‌کم ' : ''}${days}`;

export const backlog: Words['backlog'] = {
  /** With a surge: how soon the backlog is back. */
  surge: {
    single: ({ first, firstTime }) =>
      `پس از موج، کارهای انباشتهٔ ${quote(first)} در ${time(firstTime)} به سطح عادی بازمی‌گردد`,
    best: ({ best, bestTime, first, firstTime }) =>
      `بازگشت کارهای انباشته به سطح عادی پس از موج: ${quote(best)} ${time(bestTime)}، ${quote(first)} ` +
      time(firstTime),
    unbeaten: ({ first, firstTime }) =>
      `پس از موج، کارهای انباشتهٔ هیچ طرحی به‌روشنی زودتر از ${quote(first)} به سطح عادی بازنمی‌گردد: ` +
      time(firstTime),
    unclear: ({ first, firstTime }) =>
      `پس از موج، با ${quote(first)}، که کارهای انباشته‌اش در ${time(firstTime)} به سطح عادی بازمی‌گردد، تفاوت روشنی ` +
      'دیده نمی‌شود',
    unsteady: () => `کارهای انباشته پس از موج: ${UNSTEADY}`,
  },
  /** Without: how much is open at once. */
  level: {
    single: ({ first, firstCases }) => `${quote(first)} به طور میانگین ${firstCases} شکایت باز همزمان دارد`,
    best: ({ best, bestCases, first, firstCases }) =>
      `میانگین شکایت‌های باز همزمان: ${bestCases} با ${quote(best)}، ${firstCases} با ${quote(first)}`,
    unbeaten: ({ first, firstCases }) =>
      `هیچ طرحی به‌روشنی شکایت‌های باز کمتری از ${quote(first)} ندارد: به طور میانگین ${firstCases}`,
    unclear: ({ first, firstCases }) =>
      `شکایت‌های باز همزمان: با ${quote(first)}، به طور میانگین ${firstCases}، تفاوت روشنی دیده نمی‌شود`,
    unsteady: () => `شکایت‌های باز همزمان: ${UNSTEADY}`,
  },
  nothing: 'شکایت‌های باز، روز به روز',
  subtitle: ({ runs, shocks, surge }) =>
    [
      'شکایت‌های باز در هر روز، جز آن‌ها که در انتظار مشتری خود هستند؛ فراز و فرود درون هفته از ساعات کار است.',
      runs === 'one'
        ? 'خط: یک اجرا، که پراکندگی آن دانسته نیست.'
        : 'خط: میانهٔ اجراها؛ نوارها: 50 % و 90 % میانی آن‌ها.',
      ...(shocks.length === 0
        ? []
        : [`خاکستری: ${list(shocks.map(({ types, factor }) => `${list(types.map(quote))} × ${factor}`))}.`]),
      ...(surge === null
        ? ['ارقام: میانگین دورهٔ سنجش و در کروشه بازهٔ اطمینان 95 % آن؛ نتیجه‌ها در برابر طرح نخست‌اند.']
        : [
            'خط بریده: کارهای انباشته پیش از موج. لوزی: میانگین زمانی که کارهای انباشته، از پایان موج، برای یک هفته به آن ' +
              'سطح (تا یک‌دهم بالاتر) بازمی‌گردد؛ در کروشه و به شکل میله بازهٔ اطمینان 95 % آن.',
            ...(surge.hollow
              ? [
                  'توخالی: همهٔ اجراها به آن نمی‌رسند؛ آن‌ها که نمی‌رسند با روزهای تا پایان دورهٔ سنجش شمرده می‌شوند.',
                ]
              : []),
            'نتیجه‌ها در برابر طرح نخست‌اند.',
          ]),
    ].join(' '),
  /** Below the name of a design. */
  recovery: ({ recovery, interval, verdict }) =>
    `بازگشت پس از ${time(recovery)}${interval === null ? '' : ` ${interval}`}` +
    (verdict === null ? '' : `، ${verdict}`),
  recovered: (share) => `در ${share} از اجراها تا پایان دورهٔ سنجش بازگشته است`,
  average: ({ cases, interval, verdict }) =>
    `میانگین ${cases}${interval === null ? '' : ` ${interval}`}${verdict === null ? '' : `، ${verdict}`}`,
  columns: {
    day: 'روز دورهٔ سنجش',
    quantile: (percent) => `${percent} % از اجراها حداکثر`,
    recovery: 'روزها تا بازگشت پس از موج',
    recovered: 'اجراهای بازگشته تا پایان دورهٔ سنجش، %',
    average: 'باز همزمان، میانگین',
  },
  summarySurge: (rows) =>
    'از پایان موج تا بازگشت کارهای انباشته به سطح عادی: ' +
    `${list(rows.map(({ design, recovery }) => `${quote(design)} ${time(recovery)}`))}.`,
  summaryLevel: (rows) =>
    `میانگین شکایت‌های باز همزمان: ${list(rows.map(({ design, cases }) => `${quote(design)} ${cases}`))}.`,
};
