* Writes the files beside this script with GNU PSPP (pspp enquete.sps): one fictitious survey in every form of SPSS file.
DATA LIST LIST ('|') /nr (F4) vraag_met_een_lange_naam (F2) inkomen (COMMA9.2) deel (PCT6.1)
  geboren (EDATE10) begin (DATETIME23.2) duur (TIME11.2) kwartaal (QYR8) sekse (A1) plaats (A12) wgt (F8.3).
BEGIN DATA
1|1|1,234.50|12.5|31.01.1980|31-JAN-2013 01:02:33.72|29:14:36.58|1 Q 2013|v|Zuidhorn|0.75
2|9|-5|0|29.02.2000|01-JAN-2020 00:00:00|00:00:01|4 Q 2020|m|Grijpskerk|1.5
3||||||||||1
4|8|0.1|100|15.10.1582|31-DEC-1999 23:59:59|100:00:00|2 Q 1999|x|onbekend|2.125
5|-7|1000000|33.3|01.03.1900|28-FEB-1900 12:00:00|00:00:00|3 Q 1900|v|Leek, één|0.625
END DATA.
STRING toelichting (A300) /lang (A600).
COMPUTE toelichting = CONCAT(RPAD("begin", 250, "é"), "einde").
IF (nr = 3) toelichting = "".
IF (nr = 4) toelichting = "niets".
COMPUTE lang = CONCAT(RPAD("a", 255, "b"), RPAD("c", 255, "d"), "slot").
VARIABLE LABELS vraag_met_een_lange_naam 'Hoe tevreden bent u met uw buurt?' /plaats 'Plaats (één antwoord)' /wgt 'Gewicht'.
VALUE LABELS vraag_met_een_lange_naam 1 'zeer tevreden' 2 'niet tevreden' 8 'weet niet' 9 'wil niet zeggen'
  /sekse 'v' 'vrouw' 'm' 'man' 'x' 'anders of onbekend'
  /plaats 'onbekend' 'plaats niet bekend'
  /toelichting 'niets' 'heeft niets ingevuld'.
MISSING VALUES vraag_met_een_lange_naam (LO THRU -1, 9) /inkomen (1000000) /sekse ('x') /plaats ('onbekend') /toelichting ('niets').
FILE LABEL Fictieve enquête.
WEIGHT BY wgt.
SAVE OUTFILE='enquete.sav' /COMPRESSED.
SAVE OUTFILE='enquete-plain.sav' /UNCOMPRESSED.
SAVE OUTFILE='enquete.zsav' /ZCOMPRESSED.
EXPORT OUTFILE='enquete.por' /DROP=toelichting lang.
EXECUTE.
