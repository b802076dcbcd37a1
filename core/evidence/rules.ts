import type { Rule } from './rule'
import { behoud } from './rules/behoud'
import { dubbeltelling } from './rules/dubbeltelling'
import { eerderGepubliceerd } from './rules/eerderGepubliceerd'
import { fictieveGegevens } from './rules/fictieveGegevens'
import { geheleBevolking } from './rules/geheleBevolking'
import { kleineGroep } from './rules/kleineGroep'
import { nietCausaal } from './rules/nietCausaal'
import { noemerOnbekend } from './rules/noemerOnbekend'
import { onbekendeGroep } from './rules/onbekendeGroep'
import { onbekendeScore } from './rules/onbekendeScore'
import { onthullingsrisico } from './rules/onthullingsrisico'
import { reeksbreuk } from './rules/reeksbreuk'
import { scoreBuitenSchaal } from './rules/scoreBuitenSchaal'
import { verouderdeBron } from './rules/verouderdeBron'

/** Every rule that judges a result. Numbers and texts: docs/EVIDENCE.md. */
export const rules: readonly Rule[] = [
  noemerOnbekend,
  onthullingsrisico,
  kleineGroep,
  onbekendeScore,
  scoreBuitenSchaal,
  onbekendeGroep,
  nietCausaal,
  dubbeltelling,
  behoud,
  verouderdeBron,
  eerderGepubliceerd,
  reeksbreuk,
  geheleBevolking,
  fictieveGegevens,
]
