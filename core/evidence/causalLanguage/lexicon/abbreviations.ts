/** Abbreviations after which a point ends no sentence, without their last point; those with points inside too. */
export const abbreviation =
  /(?:^|[\s("'“‘])(?:\p{L}|(?:\p{L}\.){1,4}\p{L}|bijv|bv|bijz|dhr|mevr|mw|dr|drs|mr|ir|ing|prof|ds|st|ca|nr|nrs|blz|pag|p|resp|incl|excl|max|min|evt|nl|vgl|vs|afb|fig|tab|hfst|par|art|lid|jl|jr|sr|tel|vnl|div|gem|inw|mln|mld|zgn|sept|okt|nov|dec|jan|feb|aug|t\/m|d\.w\.z|o\.a|m\.n|e\.d|e\.a|i\.v\.m|m\.b\.t|t\.o\.v|i\.p\.v|d\.m\.v|t\.b\.v|n\.a\.v|z\.o\.z)$/iu

/** These may end a sentence; they do when a capital follows. */
export const mayEnd = /(?:^|\s)(?:enz|etc|e\.d|e\.a|o\.i\.d|jl|a\.s)$/i
