/** The ISO date of a year, month and day (or year and month), if the calendar has it. */
export function toIso(year: number, month: number, day?: number): string | undefined {
  if (!(year >= 1900 && year <= 2099) || !(month >= 1 && month <= 12)) return undefined
  const head = `${year}-${String(month).padStart(2, '0')}`
  if (day === undefined) return head
  const last = new Date(Date.UTC(year, month, 0)).getUTCDate()
  return day >= 1 && day <= last ? `${head}-${String(day).padStart(2, '0')}` : undefined
}

/** 1 (Monday) to 7 (Sunday); undefined for a month. */
export function dayOfWeek(iso: string): number | undefined {
  if (iso.length < 10) return undefined
  return new Date(`${iso.slice(0, 10)}T00:00:00Z`).getUTCDay() || 7
}

/** Days from the first ISO date to the second; NaN where one is none. */
export function daysBetween(first: string, second: string): number {
  const day = (iso: string) => Date.parse(`${iso.slice(0, 10)}T00:00:00Z`)
  return (day(second) - day(first)) / 86_400_000
}
