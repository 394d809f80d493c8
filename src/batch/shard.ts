import { createHash } from 'node:crypto'

/** The share `part` (from 1) of `of` shares. */
export interface Shard {
  part: number
  of: number
}

/** Whether an input belongs to a share: by a hash of its name, so that no other input matters. */
export function inShard(name: string, shard: Shard | undefined): boolean {
  return !shard || createHash('sha256').update(name).digest().readUIntBE(0, 6) % shard.of === shard.part - 1
}

/** Indices of the names in a share, in order. */
export function* shareOf(names: readonly string[], shard: Shard | undefined): Generator<number> {
  for (const [index, name] of names.entries()) if (inShard(name, shard)) yield index
}
