/** The most days that a month has in any year. */
const daysOf = [31, 29, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31] as const;

/** How much is added to the month: nothing, by NAV and in H-numbers, by Skatteetaten for synthetic persons. */
const addedToMonth = [0, 40, 80] as const;
const addedToDay = 40;

/** Months as they are written and the beginnings of them, with the most days that such a month has. */
const daysByMonth = new Map<string, number>();
for (const added of addedToMonth) {
  daysOf.forEach((days, index) => {
    const month = String(index + 1 + added).padStart(2, '0');
    for (const beginning of ['', month.slice(0, 1), month]) {
      daysByMonth.set(beginning, Math.max(days, daysByMonth.get(beginning) ?? 0));
    }
  });
}

/**
 * Whether digits begin with a day of birth as identity numbers write it: `DDMM`, 40 added to the day in D-numbers, 40 or
 * 80 to the month. Of four random digits 22 in a hundred do (2 × 3 × 366 of 10 000). Two or three digits are the
 * beginning of a date; less tells nothing.
 *
 * @example hasPlausibleDate('41814061033') // => true
 * @example hasPlausibleDate('12345678901') // => false
 */
export function hasPlausibleDate(digits: string): boolean {
  if (digits.length < 2) return false;
  const written = Number(digits.slice(0, 2));
  const day = written > addedToDay ? written - addedToDay : written;
  return day >= 1 && day <= (daysByMonth.get(digits.slice(2, 4)) ?? 0);
}

/**
 * Whether digits begin with a day of the calendar, with nothing added.
 *
 * @example isCalendarDate('14035012345') // => true
 * @example isCalendarDate('41814061033') // => false
 */
export function isCalendarDate(digits: string): boolean {
  const day = Number(digits.slice(0, 2));
  return day >= 1 && day <= (daysOf[Number(digits.slice(2, 4)) - 1] ?? 0);
}
