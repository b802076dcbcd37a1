/** Verbs by what their subject does to something or someone; written as `verbForms` reads them. */
const list = (verbs: string): readonly string[] => verbs.trim().split(/\s+/)

/** They need something that changes, so they claim that their subject does it. */
export const changers = list(`
  vergroten verkleinen verhogen verlagen verkorten bekorten verruimen verbreden vernauwen verdiepen verrijken verlichten
  versterken verstevigen verzwakken verzachten verzwaren verscherpen verharden versoepelen vergemakkelijken
  vereenvoudigen bemoeilijken bevorderen bespoedigen vervroegen uit|breiden in|perken in|dammen terug|dringen
  terug|brengen terug|schroeven tegen|gaan weg|nemen weg|werken op|lossen op|heffen af|remmen af|zwakken af|breken
  aan|jagen aan|wakkeren aan|scherpen op|krikken op|vijzelen op|drijven op|stuwen op|schroeven op|rekken
  belemmeren hinderen blokkeren frustreren dwarsbomen smoren remmen temperen dempen matigen reduceren minimaliseren
  maximaliseren optimaliseren neutraliseren elimineren stabiliseren normaliseren intensiveren
  schaden beschadigen bedreigen ondergraven onder.mijnen aan|tasten uit|hollen ontwrichten ontregelen verstoren
  verpesten verzieken bederven verwoesten vernietigen verlammen verscheuren verdrijven verjagen verdringen
  waarborgen garanderen verankeren besparen uit|sparen door.breken door.kruisen onder.drukken voeden
  vrij|maken los|maken los|weken teweeg|brengen voort|brengen ontketenen bewerkstelligen
  ontlasten over.belasten ontzorgen uit|bannen keren verhelpen genezen helen over.bruggen over.winnen
`)

/** They change something, or change of themselves: with an object, or with hebben, the first. */
export const bothWays = list(`
  verbeteren verslechteren verergeren verminderen versnellen vertragen halveren verdubbelen verdrievoudigen veranderen
  herstellen verlengen escaleren ontspannen verhevigen
`)

/** What a thing does to people, or to what they feel and do. Of a person it says no more than what they do. */
export const movers = list(`
  activeren motiveren demotiveren stimuleren prikkelen inspireren aan|moedigen aan|sporen aan|zetten verleiden lokken
  uit|lokken weg|lokken ontlokken af|schrikken ontmoedigen weer.houden beletten verhinderen weg|jagen dwingen nopen
  ontnemen ontzeggen beroven bevrijden verlossen beschermen behoeden bemoedigen op|vrolijken op|fleuren
  op|beuren op|peppen op|laden vooruit|helpen voort|stuwen wakker|schudden wekken op|wekken op|roepen kweken scheppen
  uit|putten uit|sluiten buiten|sluiten isoleren stigmatiseren marginaliseren vervreemden verarmen verbroederen
  verzoenen verontrusten gerust|stellen kalmeren frustreren ergeren belasten boeien
  bestrijden samen|brengen bijeen|brengen binden verenigen beinvloeden triggeren sterken
`)

/** Of themselves: what rises, falls, begins, ends, or gets better or worse. */
export const unfolding = list(`
  stijgen dalen groeien krimpen in|krimpen slinken toe|nemen af|nemen op|lopen terug|lopen op|klimmen verbeteren
  verslechteren verminderen verergeren veranderen halveren verdubbelen verdrievoudigen ontstaan verdwijnen herstellen
  escaleren ontsporen vereenzamen verarmen verloederen verharden verhevigen verschralen verslappen verzwakken
  vast|lopen uit|vallen af|haken terug|keren op|bloeien op|leven op|knappen in|storten weg|vallen weg|blijven
  stil|vallen vooruit|gaan achteruit|gaan stagneren stokken aan|sterken op|drogen floreren mislukken vervallen normaliseren stabiliseren bezwijken
`)
