import { join } from 'node:path'
import { lastEntries } from './manifest.ts'
import { hashOutput } from './store.ts'
import { reason } from './trouble.ts'

export interface Verified {
  /** Path below the output folder. */
  path: string
  state: 'ok' | 'changed' | 'missing' | 'unreadable'
  /** Why it cannot be read. */
  why?: string
}

/** Compares every output that the manifest knows with what is on the disk. */
export async function* verifyOutputs(folder: string): AsyncGenerator<Verified> {
  for await (const entry of lastEntries(folder)) {
    for (const { path, sha256 } of entry.outputs) {
      try {
        const there = await hashOutput(join(folder, path))
        yield { path, state: there === sha256 ? 'ok' : there === undefined ? 'missing' : 'changed' }
      } catch (error) {
        yield { path, state: 'unreadable', why: reason(error) }
      }
    }
  }
}
