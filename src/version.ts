/** Put in by scripts/build.mjs; the sources by themselves, as the tests run them, have no version. */
declare const __PRESSDOWN_VERSION__: string | undefined

export const version: string = typeof __PRESSDOWN_VERSION__ === 'string' ? __PRESSDOWN_VERSION__ : 'source'
