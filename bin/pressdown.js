#!/usr/bin/env node
import module from 'node:module'

// Compiled code is kept between runs where Node can do it (22.8 and later): start-up is a third of the cost of one file.
module.enableCompileCache?.()
await import('../dist/cli.js')
