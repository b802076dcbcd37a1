# Works out what analyses/scores/financien.md shows, from the file itself. Base R only, no line of our own code.
#
#   Rscript tests/reference/financien.R > tests/reference/financien.json
#   Rscript tests/reference/financien.R tabellen     (the tables of docs/EVIDENCE.md, "Financiën, worked out")

all <- read.csv2("sample-data/trajecten-2019-2020.csv", fileEncoding = "latin1", check.names = FALSE,
  na.strings = "", colClasses = "character")
names(all)[c(2, 7, 8)] <- c("client", "domein", "pg")
day <- function(x) as.Date(x, "%d-%m-%Y")
all$start <- day(all$Startdatum)
all <- all[all$start >= as.Date("2019-09-01") & all$start <= as.Date("2020-08-31"), ]
# Years that were full at the start of the traject (docs/FORMATS.md, `omzetting`).
born <- day(all$Geboortedatum)
number <- function(date, form) as.integer(format(date, form))
age <- number(all$start, "%Y") - number(born, "%Y") - (number(born, "%m%d") > number(all$start, "%m%d"))
labels <- c("jonger dan 18", "18 tot 25", "25 tot 35", "35 tot 45", "45 tot 55", "55 tot 65", "65 tot 75", "75 of ouder")
all$leeftijd <- labels[findInterval(age, c(-Inf, 18, 25, 35, 45, 55, 65, 75))]
all$jaar <- format(all$start, "%Y")
f <- all[all$domein == "Financiën", ]
s <- as.integer(f$Startscore)
d <- as.integer(f$Doelscore)
e <- as.integer(f$Eindscore)

# Small helpers --------------------------------------------------------------------------------------------------------

ways <- c("hoger", "gelijk", "lager", "onbekend")
way <- function(first, second) {
  factor(ifelse(is.na(first) | is.na(second), "onbekend",
    ifelse(first > second, "hoger", ifelse(first < second, "lager", "gelijk"))), ways)
}
counted <- function(x) as.list(table(x))
share <- function(k, n) {
  limits <- if (n == 0) c(NA, NA) else suppressWarnings(prop.test(k, n, correct = FALSE)$conf.int)
  if (k == 0) limits[1] <- 0
  list(aandeel = if (n == 0) NA else k / n, laag = limits[1], hoog = limits[2])
}
pairsOf <- list("eind-start" = list(e, s), "eind-doel" = list(e, d), "doel-start" = list(d, s))

# Of a traject with a score missing: whether any score from 1 to 5 would make it go that way.
could <- function(first, second, goes) {
  options <- function(x) if (is.na(x)) 1:5 else x
  mapply(function(one, other) any(outer(options(one), options(other), goes)), first, second)
}
bounds <- function(first, second) {
  open <- is.na(first) | is.na(second)
  n <- length(first)
  up <- sum(first > second, na.rm = TRUE)
  down <- sum(first < second, na.rm = TRUE)
  rise <- sum(could(first[open], second[open], ">"))
  fall <- sum(could(first[open], second[open], "<"))
  width <- rise / n
  turns <- up - down - fall < 0 && up + rise - down > 0
  list(slechtst = up / n, best = (up + rise) / n, te_weinig = width > 0.2 || turns)
}

# Cells ----------------------------------------------------------------------------------------------------------------

cells <- list()
row <- function(cell, ...) cells[[cell]] <<- c(cells[[cell]], list(list(...)))

for (v in names(pairsOf)) {
  p <- pairsOf[[v]]
  n <- counted(way(p[[1]], p[[2]]))
  known <- n$hoger + n$gelijk + n$lager
  b <- bounds(p[[1]], p[[2]])
  for (w in ways) {
    own <- if (w == "onbekend") list(aandeel = NA, laag = NA, hoog = NA) else share(n[[w]], known)
    edge <- if (w == "hoger") b else list(slechtst = NA, best = NA)
    row("richting_financien", vergelijking = v, richting = w, n = n[[w]], bekend = known, totaal = nrow(f),
      aandeel = own$aandeel, laag = own$laag, hoog = own$hoog, slechtst = edge$slechtst, best = edge$best)
  }
}

kinds <- ifelse(d > s, "Verbeteren (doel hoger dan start)", "Behoud (doel gelijk aan start)")
stopifnot(all(d >= s, na.rm = TRUE))
out <- factor(ifelse(is.na(e), "onbekend", ifelse(e > d, "boven doel", ifelse(e == d, "op doel", "onder doel"))))
for (kind in unique(na.omit(kinds))) for (u in c("boven doel", "op doel", "onder doel", "onbekend")) {
  own <- which(kinds == kind)
  k <- sum(out[own] == u)
  row("doel_financien", doelsoort = kind, uitkomst = u, n = k, totaal = length(own), aandeel = k / length(own))
}
if (any(is.na(d))) row("doel_financien", doelsoort = "Doelscore niet bekend", uitkomst = "onbekend", n = sum(is.na(d)),
  totaal = sum(is.na(d)), aandeel = 1)

levels <- c("acute problematiek", "niet zelfredzaam", "beperkt zelfredzaam", "voldoende zelfredzaam",
  "volledig zelfredzaam")
stand <- function(x) factor(ifelse(is.na(x), "niet bekend", paste(x, levels[x])),
  c(paste(1:5, levels), "niet bekend"))
matrix <- as.data.frame(table(stand(s), stand(e)), stringsAsFactors = FALSE)
for (cell in c("matrix_financien", "verloop_financien"))
  for (at in seq_len(nrow(matrix)))
    row(cell, startscore = matrix[at, 1], eindscore = matrix[at, 2], n = matrix[at, 3])

for (g in sort(unique(f$Gebied))) {
  low <- f$Gebied == g & !is.na(s) & s <= 2
  up <- sum(low & e >= 3, na.rm = TRUE)
  down <- sum(low & e <= 2, na.rm = TRUE)
  row("overgang_financien", groep = g, bereikt = up, niet_bereikt = down, onbekend = sum(low & is.na(e)),
    bekend = up + down, totaal = sum(low), aandeel = up / (up + down), laag = share(up, up + down)$laag,
    hoog = share(up, up + down)$hoog)
}

split <- function(cell, group, first = e, second = s) {
  group <- ifelse(is.na(group), "Onbekend", group)
  for (g in intersect(c(labels, sort(unique(group))), group)) for (w in ways) {
    k <- sum(group == g & way(first, second) == w)
    row(cell, groep = g, vergelijking = "eind-start", richting = w, n = k, totaal = sum(group == g),
      aandeel = k / sum(group == g))
  }
}
split("financien_per_gebied", f$Gebied)
split("financien_per_leeftijd", f$leeftijd)
split("financien_per_dimensie", f$pg)
split("financien_per_onderdeel", f$Organisatieonderdeel)
split("financien_per_jaar", f$jaar)
split("domeinen", all$domein, as.integer(all$Eindscore), as.integer(all$Startscore))
# The first traject of a client on this domain.
first <- with(f[order(f$start, f$Trajectnummer), ], Trajectnummer[!duplicated(client)])
split("herhaling_financien", ifelse(f$Trajectnummer %in% first, "Eerste traject van een cliënt",
  "Volgend traject van een cliënt"))

signs <- sapply(pairsOf, function(p) {
  x <- sign(na.omit(p[[1]] - p[[2]]))
  binom.test(sum(x > 0), sum(x != 0))$p.value
})
adjusted <- p.adjust(signs, "holm")
exact <- function(ranks, plus) { # every way to give the ranks a sign, by adding rank after rank
  chances <- 1
  for (r in round(2 * ranks)) chances <- (c(chances, rep(0, r)) + c(rep(0, r), chances)) / 2
  at <- seq_along(chances) - 1
  min(1, 2 * min(sum(rev(chances[at >= 2 * plus])), sum(chances[at <= 2 * plus])))
}
tests <- lapply(names(pairsOf), function(v) {
  p <- pairsOf[[v]]
  x <- as.numeric(na.omit(p[[1]] - p[[2]]))
  changed <- x[x != 0]
  r <- rank(abs(changed))
  pratt <- rank(abs(x))[x != 0]
  walsh <- sort((outer(x, x, "+") / 2)[upper.tri(diag(length(x)), diag = TRUE)])
  from <- qsignrank(0.025, length(x))
  stopifnot(length(changed) <= 200)
  list(vergelijking = v, mediaan = median(x), verschuiving = median(walsh), verschuiving_laag = walsh[from],
    verschuiving_hoog = walsh[length(walsh) + 1 - from], plus = sum(r[changed > 0]), minus = sum(r[changed < 0]),
    p_teken = signs[[v]], p_holm = adjusted[[v]], p_rang_exact = exact(r, sum(r[changed > 0])),
    p_pratt = exact(pratt, sum(pratt[changed > 0])),
    rang_biserieel = sum(sign(changed) * r) / sum(r), kans_hoger = mean((sign(x) + 1) / 2), netto = mean(sign(x)))
})
for (t in tests) { # as they are shown: p in four decimals and never 0, effects in two
  p <- pairsOf[[t$vergelijking]]
  n <- counted(way(p[[1]], p[[2]]))
  known <- n$hoger + n$gelijk + n$lager
  b <- bounds(p[[1]], p[[2]])
  shown <- function(x) max(0.0001, round(x, 4))
  row("toetsen_financien", vergelijking = t$vergelijking, hoger = n$hoger, gelijk = n$gelijk, lager = n$lager,
    onbekend = n$onbekend, bekend = known, totaal = nrow(f), aandeel = n$hoger / known,
    laag = share(n$hoger, known)$laag, hoog = share(n$hoger, known)$hoog, slechtst = b$slechtst, best = b$best,
    mediaan = t$mediaan, verschuiving = t$verschuiving, verschuiving_laag = t$verschuiving_laag,
    verschuiving_hoog = t$verschuiving_hoog, p_teken = shown(t$p_teken), p_holm = shown(t$p_holm),
    p_rang_exact = shown(t$p_rang_exact), p_rang_normaal = NA, p_pratt = shown(t$p_pratt),
    rang_biserieel = round(t$rang_biserieel, 2), kans_hoger = round(t$kans_hoger, 2), netto = round(t$netto, 2))
}

for (g in c("met eindscore", "(nog) zonder eindscore")) for (at in sort(unique(s))) {
  own <- is.na(e) == (g == "(nog) zonder eindscore")
  k <- sum(own & s == at)
  row("uitval_financien", startscore = paste(at, levels[at]), groep = g, n = k, totaal = sum(own),
    aandeel = k / sum(own))
}

facts <- list(
  behoud = sum(d == s, na.rm = TRUE), begonnen = sum(!is.na(s)), laag_begonnen = sum(s <= 2, na.rm = TRUE),
  met_eind = sum(!is.na(e)), met_eind_laag = sum(s <= 2 & !is.na(e)), zonder_eind = sum(is.na(e)),
  zonder_eind_laag = sum(s <= 2 & is.na(e)), later = nrow(f) - length(unique(f$client)), toetsen = length(tests),
  te_weinig_bekend = lapply(pairsOf, function(p) bounds(p[[1]], p[[2]])$te_weinig)
)

# Writing --------------------------------------------------------------------------------------------------------------

json <- function(x) {
  if (is.list(x) && is.null(names(x)))
    return(paste0("[\n", paste0("      ", vapply(x, json, ""), collapse = ",\n"), "\n    ]"))
  if (is.list(x)) return(paste0("{", paste0('"', names(x), '": ', vapply(x, json, ""), collapse = ", "), "}"))
  if (is.na(x)) return("null")
  if (is.character(x)) return(paste0('"', x, '"'))
  if (is.logical(x)) return(if (x) "true" else "false")
  sprintf("%.12g", x)
}
dutch <- function(x, digits = 1) sub(".", ",", formatC(x, digits = digits, format = "f"), fixed = TRUE)
percent <- function(x) ifelse(is.na(x), "", dutch(100 * x))
table_of <- function(head, rows) {
  cat("|", paste(head, collapse = " | "), "|\n|", paste(rep("---", length(head)), collapse = " | "), "|\n")
  for (r in rows) cat("|", paste(r, collapse = " | "), "|\n")
  cat("\n")
}
wide <- function(cell, key) {
  rows <- if (is.character(cell)) cells[[cell]] else cell
  lapply(unique(vapply(rows, function(r) r[[key]], "")), function(g) {
    own <- Filter(function(r) r[[key]] == g, rows)
    c(g, vapply(own, function(r) paste0(r$n, if (r$totaal > 0) paste0(" (", percent(r$n / r$totaal), ")")), ""),
      own[[1]]$totaal)
  })
}

if (identical(commandArgs(TRUE), "tabellen")) {
  cat("Shares of the known, with Wilson's 95% interval (in percents), and the bounds of the share hoger of all:\n\n")
  table_of(c("comparison", "richting", "n of known", "share", "95%", "bounds"), lapply(
    Filter(function(r) r$richting != "onbekend", cells$richting_financien), function(r) c(r$vergelijking, r$richting,
      paste(r$n, "of", r$bekend), percent(r$aandeel), paste(percent(r$laag), "–", percent(r$hoog)),
      if (is.na(r$best)) "" else paste(percent(r$slechtst), "–", percent(r$best)))))
  cat("Of those that began at 1 or 2, by area: ended at 3 or more, not, unknown:\n\n")
  table_of(c("gebied", "bereikt", "niet bereikt", "onbekend", "share of known", "95%"), lapply(
    cells$overgang_financien, function(r) c(r$groep, r$bereikt, r$niet_bereikt, r$onbekend, percent(r$aandeel),
      paste(percent(r$laag), "–", percent(r$hoog)))))
  cat("eind − start by group; in brackets the percentage of all of the group:\n\n")
  for (cell in c("gebied", "leeftijd", "dimensie", "onderdeel", "jaar"))
    table_of(c(paste("per", cell), ways, "total"), wide(paste0("financien_per_", cell), "groep"))
  table_of(c("first or later traject", ways, "total"), wide("herhaling_financien", "groep"))
  table_of(c("all domains", ways, "total"), wide("domeinen", "groep"))
  goals <- Filter(function(r) r$doelsoort != "Doelscore niet bekend", cells$doel_financien)
  table_of(c("goal", "boven doel", "op doel", "onder doel", "onbekend", "total"), wide(goals, "doelsoort"))
  cat("Of ", sum(is.na(d)), " trajecten no doelscore is known.\n\n", sep = "")
  table_of(c("", levels[1:4], "total"), wide("uitval_financien", "groep"))
  cat("Tests and sizes:\n\n")
  small <- function(x) sub("e-0?", "e−", if (x < 0.001) sprintf("%.6e", x) else sprintf("%.6g", x))
  rows <- c(sign = "p_teken", Holm = "p_holm", "signed-rank, zeros dropped" = "p_rang_exact", Pratt = "p_pratt",
    "W+" = "plus", "W−" = "minus", "median change" = "mediaan", "Hodges–Lehmann" = "verschuiving",
    "below" = "verschuiving_laag", "above" = "verschuiving_hoog", "rank-biserial" = "rang_biserieel",
    "common-language" = "kans_hoger", "net share" = "netto")
  table_of(c("number", names(pairsOf)), lapply(names(rows), function(name)
    c(name, vapply(tests, function(t) if (startsWith(rows[[name]], "p_")) small(t[[rows[[name]]]]) else
      sprintf("%.6g", t[[rows[[name]]]]), ""))))
} else {
  cat('{\n  "software": "', R.version.string, '",\n  "facts": ', json(facts), ',\n  "cells": {\n',
    paste0('    "', names(cells), '": ', vapply(cells, json, ""), collapse = ",\n"), "\n  }\n}\n", sep = "")
}
