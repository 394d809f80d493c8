import { de } from './de.ts'
import { en } from './en.ts'
import { es } from './es.ts'
import { fr } from './fr.ts'
import { it } from './it.ts'
import type { Language } from './language.ts'
import { nl } from './nl.ts'
import { pt } from './pt.ts'

/** Placeholder until the vocabularies land. */
export const languages: Language[] = [fr, en, de, es, it, nl, pt]
