import type { SourceKind, SourceNature } from '../../workspace/werkmap'
import { describeRoles, isCodeName, rolesByName, type ClueColumn, type Recogniser } from './clues'

/** A kind that shows in its headers alone. */
interface NamedKind {
  readonly kind: SourceKind
  readonly nature: SourceNature
  readonly patterns: Readonly<Record<string, RegExp>>
  /** At least one of these must be there. */
  readonly needs: readonly string[]
  /** So many roles make it certain; half of them is enough to propose it. */
  readonly certain: number
}

/** Recognises the kinds that show in their headers, in order of preference. */
export const registrationRecognisers = (): readonly Recogniser[] => namedKinds.map(byHeaders)

/** The roles that columns have when the user says what kind the file is; null for a kind that headers don't show. */
export function rolesByKind(
  kind: SourceKind,
  columns: readonly ClueColumn[],
): readonly (string | null)[] | null {
  const named = namedKinds.find((candidate) => candidate.kind === kind)
  return named === undefined ? null : rolesByName(columns, named.patterns)
}

const byHeaders =
  ({ kind, nature, patterns, needs, certain }: NamedKind): Recogniser =>
  ({ columns }) => {
    const roles = rolesByName(columns, patterns)
    const found = roles.filter((role) => role !== null)
    if (found.length * 2 < certain || !needs.some((role) => found.includes(role))) return null
    return {
      kind,
      nature,
      confidence: Math.min(0.98, 0.4 + (0.6 * found.length) / certain),
      grounds: [describeRoles(columns, roles)],
      roles,
      codes: columns.map(({ name }) => isCodeName(name)),
    }
  }

const trajecten: NamedKind = {
  kind: 'registratie-trajecten',
  nature: 'registratie',
  needs: ['startscore', 'eindscore', 'zrm_domein'],
  certain: 8,
  patterns: {
    traject: /^(traject|hulpverleningstraject)(_?(nummer|nr|id|code))?$/,
    client: /^(client|klant|inwoner|deelnemer|persoon)(_?(nummer|nr|id|code))?$/,
    gebied: /^(gebied|wijk|dorp|kern|woonplaats|gemeente|team|regio)(naam)?$/,
    leeftijd: /^(leeftijd.*|geboortedatum|geb_?datum|datum_geboorte)$/,
    zrm_domein: /^(zrm|hoofd|leef)?_?(domein|leefgebied)(_zrm)?$/,
    pg_dimensie: /^(pg_?)?dimensie(_(pg|positieve_gezondheid))?$|^positieve_gezondheid$/,
    startscore: /^(zrm_)?((start|begin)_?score|score_(bij_)?(de_)?(start|begin|aanvang)|start|begin)(_zrm)?$/,
    doelscore: /^(zrm_)?((doel|streef)_?score|score_doel|doel)(_zrm)?$/,
    eindscore: /^(zrm_)?(eind_?score|score_(bij_)?(de_)?(eind|einde|afsluiting)|eind)(_zrm)?$/,
    startdatum:
      /^((start|begin|aanvangs?|aanmeld|intake)_?datum|datum_(start|begin|aanvang|aanmelding|intake))(_traject)?$/,
    einddatum:
      /^((eind|afsluit|uitstroom)_?datum|datum_(eind|einde|afsluiting|afgesloten|uitstroom))(_traject)?$/,
  },
}

/** Trajectories of debt counselling, as deliveries of the exchange model (DDAS) hold them. */
const schuldhulp: NamedKind = {
  kind: 'registratie-trajecten',
  nature: 'registratie',
  needs: ['schuldbedrag'],
  certain: 5,
  patterns: {
    gebied: /^gemeente(code|naam)?$/,
    leeftijd: /(^|_)geboortedatum$/,
    schuldbedrag: /^totaal_?schuldbedrag/,
    startdatum: /^startdatum$/,
    einddatum: /^einddatum$/,
    uitstroomreden: /^uitstroom_reden$/,
  },
}

const collectief: NamedKind = {
  kind: 'registratie-collectief',
  nature: 'registratie',
  needs: ['activiteit'],
  certain: 5,
  patterns: {
    activiteit: /^(naam_)?(activiteit|groepsactiviteit|bijeenkomst)(naam)?$/,
    thema: /^thema$/,
    bereik: /^(bereik(_\d{4})?|aantal_(deelnemers|bereikt|bezoekers)|deelnemers|deelnames)$/,
    eenheid: /^(eenheid|telt|soort_bereik)$/,
    preventief_curatief: /^(preventief_curatief|preventief_of_curatief|aard_activiteit)$/,
    pg_dimensies: /^(pg_?)?dimensies?(_.*)?$/,
    datum: /^(datum|startdatum)$/,
  },
}

const tevredenheid: NamedKind = {
  kind: 'tevredenheid',
  nature: 'enquete',
  needs: ['respons', 'uitgezet', 'antwoord'],
  certain: 3,
  patterns: {
    uitgezet: /^(uitgezet|aantal_uitgezet|verstuurd|uitgenodigd)$/,
    respons: /^(respons|aantal_respons|ingevuld|terug(ontvangen)?)$/,
    vraag: /^(vraag|stelling|vraagtekst)$/,
    antwoord: /^(antwoord|antwoordcategorie|oordeel)$/,
    aantal: /^aantal$/,
  },
}

const din: NamedKind = {
  kind: 'din',
  nature: 'kwalitatief',
  needs: ['inspanning'],
  certain: 5,
  patterns: {
    doel: /^(doel(stelling|en)?|maatschappelijk_doel)$/,
    soort_doel: /^(soort_doel|doelsoort|type_doel)$/,
    thema: /^thema$/,
    dimensie: /^(pg_?)?dimensies?(_.*)?$/,
    streven: /^(streven|streefwaarde|streefdoel|indicator_streven)$/,
    nulmeting: /^nulmeting$/,
    laatste: /^(laatste|recentste|nieuwste)_(cijfer|meting|waarde)$/,
    inspanning: /^(inspanning(en)?|inzet)$/,
    partner: /^((netwerk)?partners?|organisatie)$/,
    categorie: /^(categorie|soort)_partner$/,
  },
}

const namedKinds: readonly NamedKind[] = [trajecten, schuldhulp, collectief, tevredenheid, din]
