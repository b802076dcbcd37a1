export const noChromium =
  'Voor een PDF is Chromium, Google Chrome of Microsoft Edge nodig, en dat staat niet op deze computer. Installeer er een, of zet CHROMIUM_PATH op het programma.'
export const notPrinted =
  'De PDF is niet gelukt: de browser die hem afdrukt, gaf geen antwoord. Probeer het opnieuw.'
