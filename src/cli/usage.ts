/** The command makes no sense; nothing was done. */
export class UsageError extends Error {
  override name = 'UsageError'
}
