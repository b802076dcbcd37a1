import type { Rule } from './rule'
import { afgerond } from './rules/afgerond'
import { behoud } from './rules/behoud'
import { bereikNietOntdubbeld } from './rules/bereikNietOntdubbeld'
import { breedInterval } from './rules/breedInterval'
import { corona } from './rules/corona'
import { dubbeltelling } from './rules/dubbeltelling'
import { eerderGepubliceerd } from './rules/eerderGepubliceerd'
import { fictieveGegevens } from './rules/fictieveGegevens'
import { gedeeldDoel } from './rules/gedeeldDoel'
import { geheleBevolking } from './rules/geheleBevolking'
import { gespreksinstrument } from './rules/gespreksinstrument'
import { herhaaldeTrajecten } from './rules/herhaaldeTrajecten'
import { kleineGroep } from './rules/kleineGroep'
import { lageRespons } from './rules/lageRespons'
import { meervoudigToetsen } from './rules/meervoudigToetsen'
import { modelschatting } from './rules/modelschatting'
import { nietCausaal } from './rules/nietCausaal'
import { noemerOnbekend } from './rules/noemerOnbekend'
import { onbekendeGroep } from './rules/onbekendeGroep'
import { onbekendeScore } from './rules/onbekendeScore'
import { ongewogen } from './rules/ongewogen'
import { onthullingsrisico } from './rules/onthullingsrisico'
import { reeksbreuk } from './rules/reeksbreuk'
import { regressieNaarGemiddelde } from './rules/regressieNaarGemiddelde'
import { scoreBuitenSchaal } from './rules/scoreBuitenSchaal'
import { selectieveUitval } from './rules/selectieveUitval'
import { verouderdeBron } from './rules/verouderdeBron'
import { verschillendePerioden } from './rules/verschillendePerioden'
import { weegeffect } from './rules/weegeffect'

/** Every rule that judges a result. Numbers and texts: docs/EVIDENCE.md. */
export const rules: readonly Rule[] = [
  noemerOnbekend,
  onthullingsrisico,
  kleineGroep,
  onbekendeScore,
  scoreBuitenSchaal,
  onbekendeGroep,
  selectieveUitval,
  nietCausaal,
  regressieNaarGemiddelde,
  meervoudigToetsen,
  herhaaldeTrajecten,
  dubbeltelling,
  behoud,
  verouderdeBron,
  eerderGepubliceerd,
  verschillendePerioden,
  lageRespons,
  ongewogen,
  weegeffect,
  breedInterval,
  reeksbreuk,
  geheleBevolking,
  modelschatting,
  bereikNietOntdubbeld,
  gedeeldDoel,
  gespreksinstrument,
  corona,
  afgerond,
  fictieveGegevens,
]
