/**
 * An esbuild plugin: the named functions of a package load it at their first call, not when the bundle is loaded. For
 * packages that unfold tables (franc's trigrams for 400 languages) or that most files never need.
 *
 * @param {Record<string, string[]>} packages the functions that are imported, by package
 * @returns {import('esbuild').Plugin}
 */
export function lazyPackages(packages) {
  return {
    name: 'lazy-packages',
    setup(build) {
      const escaped = Object.keys(packages).map((name) => name.replaceAll('.', '\\.'))
      const filter = new RegExp(`^(?:${escaped.join('|')})$`)
      build.onResolve({ filter }, ({ path, namespace }) =>
        namespace === 'lazy' ? undefined : { path, namespace: 'lazy', sideEffects: false },
      )
      build.onLoad({ filter: /./, namespace: 'lazy' }, ({ path }) => ({
        // Inside a bundle a `require` of an ES module is a function that runs it once.
        contents: packages[path]
          .map((name) => `export function ${name}(...values) { return require('${path}').${name}(...values) }`)
          .join('\n'),
        resolveDir: build.initialOptions.absWorkingDir,
      }))
    },
  }
}
