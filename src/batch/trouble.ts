import { ConversionError, type FailureCode } from '../read/reader.ts'
import type { Failure } from './job.ts'

/** Reasons of the operating system that a person meets, in words. */
const reasons: Record<string, string> = {
  EACCES: 'permission denied',
  EPERM: 'operation not permitted',
  ENOENT: 'no such file or folder',
  ENOTDIR: 'a part of its path is not a folder',
  EISDIR: 'it is a folder',
  ENOSPC: 'no space left on the disk',
  EDQUOT: 'disk quota exceeded',
  EROFS: 'the file system is read-only',
  EMFILE: 'too many open files',
  ENAMETOOLONG: 'its name is too long',
  EIO: 'input/output error',
  ELOOP: 'too many symbolic links',
  EBUSY: 'it is in use',
  EFBIG: 'it is too large for the file system',
}

/** What went wrong with a path, in a few words: `permission denied`. */
export function reason(error: unknown): string {
  const { code, message } = error as NodeJS.ErrnoException
  return reasons[code ?? ''] ?? message
}

/** A failure to read or write `path`, for a person. */
export function pathFailure(code: FailureCode, path: string, error: unknown): Failure {
  if (code === 'unreadable' && (error as NodeJS.ErrnoException).code === 'ENOENT') {
    return { code: 'not-found', message: `Cannot find \`${path}\`: no such file or folder` }
  }
  return { code, message: `Cannot ${code === 'unwritable' ? 'write' : 'read'} \`${path}\`: ${reason(error)}` }
}

/** Any error of a conversion as a failure; one that nobody foresaw counts as a crash of that file alone. */
export function failureOf(error: unknown): Failure {
  if (error instanceof ConversionError) return { code: error.code, message: error.message }
  const { message, stack } = error instanceof Error ? error : new Error(String(error))
  return {
    code: 'crashed',
    message: `Cannot convert: ${message.split('\n')[0]} (a defect of pressdown; \`--debug\` says where)`,
    ...(stack ? { stack } : {}),
  }
}

/** What is said of a file that was given up after `timeout` seconds. */
export function tooLong(timeout: number): string {
  return `Cannot convert in ${timeout} s, gave up; \`--timeout\` sets the limit`
}
