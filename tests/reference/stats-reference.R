# Makes stats-reference.json: answers of R to cases that go wrong easily (nothing counted, everything counted, one case,
# ties, only zeros, more than 200 changes, one huge weight, everything unknown). Base R only, no line of our own code.
#
#   Rscript tests/reference/stats-reference.R > tests/reference/stats-reference.json
#
# Where base R has a function, the answer is that function's. Where it hasn't (exact p with ties, Pratt, Newcombe), the
# answer is worked out from the definition, by another way than core/statistics takes: lists of all ways to give signs,
# moments of the ranks themselves, all pairs written out.

cases <- list()
add <- function(method, inputs, expected, call, rel_tol = 1e-9, ...) {
  cases[[length(cases) + 1]] <<- list(
    id = sprintf("R%03d", length(cases) + 1), method = method, inputs = inputs, expected = expected, call = call,
    rel_tol = rel_tol, ...
  )
}
none <- structure(list(), class = "none") # null
several <- function(x) structure(as.list(x), class = "several") # an array, also of one or none
orNone <- function(x) if (length(x) == 0 || is.na(x)) none else x

# Shares ---------------------------------------------------------------------------------------------------------------

# The limits of a score interval are the roots of (p - x)^2 = z^2 x (1 - x)/n.
score <- function(p, n, level) {
  z2 <- qnorm((1 + level) / 2)^2
  a <- 1 + z2 / n
  b <- 2 * p + z2 / n
  root <- sqrt(b^2 - 4 * a * p^2)
  c(lower = if (p == 0) 0 else 2 * p^2 / (b + root), upper = if (p == 1) 1 else (b + root) / (2 * a))
}
wilson <- function(k, n, level = 0.95) {
  own <- score(k / n, n, level)
  r <- suppressWarnings(prop.test(k, n, conf.level = level, correct = FALSE)$conf.int)
  stopifnot(abs(own - r) < 1e-9)
  add("wilson", list(k = k, n = n, conf_level = level),
    list(p = k / n, lower = own[["lower"]], upper = own[["upper"]]),
    "roots of (p-x)^2 = z^2 x(1-x)/n; prop.test(k, n, correct = FALSE) within 1e-9")
}
wilson(0, 1)
wilson(1, 1)
wilson(0, 1e6)
wilson(1, 1e6)
wilson(999999, 1e6)
wilson(5, 5, 0.99)
wilson(50, 100, 0.5)
wilson(3, 10, 0.999999)
wilson(123456, 987654)
wilson(2, 3, 0.8)
add("wilson", list(k = 96, n = 185), as.list(score(96 / 185, 185, 0.95)), "no conf_level: 0.95")

fpc <- function(k, n, N, level = 0.95) {
  star <- n * (N - 1) / (N - n)
  limits <- if (N == n) c(lower = k / n, upper = k / n) else score(k / n, star, level)
  add("wilson_fpc", list(k = k, n = n, N = N, conf_level = level),
    list(p = k / n, n_star = if (N == n) none else star, lower = limits[["lower"]], upper = limits[["upper"]]),
    "score interval on n(N-1)/(N-n)")
}
fpc(0, 100, 394)
fpc(100, 100, 394)
fpc(54, 100, 394)
fpc(1, 1, 1)
fpc(0, 1, 2)
fpc(7, 19, 20, 0.9)
fpc(1, 400, 1e6)

neff <- function(p, n, level = 0.95) {
  add("wilson_neff", list(p = p, n_eff = n, conf_level = level),
    c(list(p = p, n_star = n), as.list(score(p, n, level))), "score interval on n_eff")
}
neff(0.3, 45.6)
neff(0, 0.5)
neff(1, 1.0000001)
neff(0.999, 12345.678, 0.99)

weighted <- function(y, w, level = 0.95, N = NULL) {
  n <- length(y)
  p <- weighted.mean(y, w)
  effective <- sum(w)^2 / sum(w^2)
  # With one weight at all, the residuals of a weighted mean give the linearised error (HC0 times n/(n-1)).
  rest <- resid(lm(y ~ 1, weights = w))
  error <- if (n == 1) none else sqrt(n / (n - 1) * sum((w * (y - p) / sum(w))^2))
  if (n > 1) stopifnot(abs(error - sqrt(n / (n - 1)) * sqrt(sum((w * rest)^2)) / sum(w)) < 1e-9)
  full <- !is.null(N) && N == n
  star <- if (is.null(N)) effective else if (full) none else effective * (N - 1) / (N - n)
  limits <- if (full) c(lower = p, upper = p) else score(p, star, level)
  add(if (is.null(N)) "weighted_proportion" else "weighted_proportion_fpc",
    c(list(y = several(y), w = several(w), conf_level = level), if (!is.null(N)) list(N = N)),
    list(p_weighted = p, p_unweighted = mean(y), n = n, n_eff = effective, deff_kish = n / effective, n_star = star,
      se_linearized = error, lower = limits[["lower"]], upper = limits[["upper"]]),
    "weighted.mean; sum(w)^2/sum(w^2); residuals of lm(y ~ 1, weights = w); score interval on n_star")
}
weighted(1, 3.7)
weighted(0, 1)
weighted(c(1, 1, 1, 1), c(0.5, 2, 1, 1))
weighted(c(0, 0, 0), c(0.5, 2, 1))
weighted(c(1, 0, 0, 1, 0, 1), c(1e6, 1, 1, 1, 1, 1))
weighted(c(0, 1, 1, 1, 1, 1), c(1e6, 1, 1, 1, 1, 1))
weighted(c(1, 0, 1, 0), c(2, 2, 2, 2))
weighted(c(1, 0, 1, 1, 0), c(0, 1, 2, 0, 3))
weighted(c(1, 0, 1), c(1e150, 3e150, 2e150))
weighted(c(1, 0, 1), c(1e-140, 3e-140, 2e-140))
weighted(rep(c(1, 0, 0, 1, 1, 0, 1), 43), 0.25 + (seq_len(301) * 37 %% 101) / 40, 0.9)
weighted(rep(c(1, 0, 0), 20), rep(c(0.5, 1.25), 30), N = 394)
weighted(c(1, 0, 1), c(1, 2, 3), N = 3)

difference <- function(one, other) {
  d <- one$p - other$p
  list(diff = d, lower = d - sqrt((one$p - one$l)^2 + (other$u - other$p)^2),
    upper = d + sqrt((one$u - one$p)^2 + (other$p - other$l)^2))
}
side <- function(p, n, level) c(list(p = p), setNames(as.list(score(p, n, level)), c("l", "u")))
newcombe <- function(k1, n1, k2, n2, level = 0.95) {
  found <- difference(side(k1 / n1, n1, level), side(k2 / n2, n2, level))
  add("newcombe_diff", list(k1 = k1, n1 = n1, k2 = k2, n2 = n2, conf_level = level), found, "Newcombe (1998), method 10")
}
newcombe(0, 10, 0, 20)
newcombe(10, 10, 20, 20)
newcombe(10, 10, 0, 20)
newcombe(0, 1, 1, 1)
newcombe(56, 70, 48, 80)
newcombe(9, 10, 3, 10, 0.99)
newcombe(250000, 1e6, 249000, 1e6)
add("newcombe_diff_neff", list(p1 = 1, n_eff1 = 1.5, p2 = 0, n_eff2 = 9000.25, conf_level = 0.9),
  difference(side(1, 1.5, 0.9), side(0, 9000.25, 0.9)), "method 10 on n_eff")

# Tests of pairs -------------------------------------------------------------------------------------------------------

signs <- function(up, same, down) {
  p <- function(alternative) if (up + down == 0) 1 else binom.test(up, up + down, 0.5, alternative)$p.value
  add("sign_test", list(n_up = up, n_same = same, n_down = down),
    list(n_used = up + down, n_same = same, p_two_sided = p("two.sided"), p_greater = p("greater"), p_less = p("less")),
    "binom.test(n_up, n_up + n_down)")
}
signs(0, 0, 0)
signs(1, 0, 0)
signs(0, 12, 1)
signs(0, 0, 5)
signs(2, 0, 1)
signs(100, 50, 100)
signs(200, 0, 0)
signs(600, 0, 400)
signs(5200, 3000, 4800)
signs(96, 67, 22)

# All 2^m ways to give the ranks a sign, written out up to m = 16, by adding rank after rank beyond that.
exact <- function(ranks, plus) {
  m <- length(ranks)
  if (m == 0) return(list(two = 1, greater = 1, less = 1))
  if (m <= 16) {
    sums <- as.matrix(expand.grid(rep(list(c(0, 1)), m))) %*% ranks
    greater <- mean(sums >= plus - 1e-9)
    less <- mean(sums <= plus + 1e-9)
  } else {
    doubled <- round(2 * ranks)
    ways <- 1
    for (r in doubled) ways <- (c(ways, rep(0, r)) + c(rep(0, r), ways)) / 2
    at <- seq_along(ways) - 1
    greater <- sum(rev(ways[at >= 2 * plus - 1e-6]))
    less <- sum(ways[at <= 2 * plus + 1e-6])
  }
  list(two = min(1, 2 * min(greater, less)), greater = greater, less = less)
}
# Ranks of the changes without the zeros, or with them and then left out (Pratt).
ranksOf <- function(d, pratt) {
  if (pratt) rank(abs(d))[d != 0] else rank(abs(d[d != 0]))
}
# The moments of a sum of ranks that each count or not, as by the flip of a coin.
normal <- function(d, pratt, correct) {
  r <- ranksOf(d, pratt)
  if (length(r) == 0) return(list(sigma = 0, z = none, two = none, greater = none, less = none))
  distance <- sum(r[d[d != 0] > 0]) - sum(r) / 2
  sigma <- sqrt(sum(r^2) / 4)
  half <- if (correct) 0.5 else 0
  z <- (distance - sign(distance) * half) / sigma
  list(sigma = sigma, z = z, two = min(1, 2 * pnorm(-abs(z))), greater = pnorm(-(distance - half) / sigma),
    less = pnorm((distance + half) / sigma))
}
pairs <- function(start, end) list(start = several(start), end = several(end))
sums <- function(d) {
  r <- ranksOf(d, FALSE)
  up <- d[d != 0] > 0
  list(n = length(d), n_used = length(r), n_zero = sum(d == 0), W_plus = sum(r[up]), W_minus = sum(r[!up]))
}

wilcoxon <- function(start, end, what = c("exact", "normal", "zeros")) {
  d <- end - start
  r <- ranksOf(d, FALSE)
  own <- sums(d)
  if ("exact" %in% what) {
    p <- exact(r, own$W_plus)
    if (length(r) > 0 && !any(duplicated(abs(d))) && all(d != 0)) {
      known <- wilcox.test(end, start, paired = TRUE, exact = TRUE)$p.value
      stopifnot(abs(known - p$two) <= 1e-9 * known)
    }
    add("wilcoxon_exact", pairs(start, end), c(own, list(p_two_sided = p$two, p_greater = p$greater, p_less = p$less)),
      "all ways to give the ranks a sign; without ties wilcox.test(paired = TRUE, exact = TRUE)")
  }
  if ("normal" %in% what) {
    cc <- normal(d, FALSE, TRUE)
    plain <- normal(d, FALSE, FALSE)
    if (length(r) > 0) {
      known <- suppressWarnings(wilcox.test(end, start, paired = TRUE, exact = FALSE)$p.value)
      stopifnot(abs(known - cc$two) <= 1e-9 * known)
    }
    add("wilcoxon_normal", pairs(start, end), c(own, list(sigma_tie_corrected = cc$sigma, z_cc = cc$z, z_nocc = plain$z,
      p_two_sided_cc = cc$two, p_two_sided_nocc = plain$two, p_greater_cc = cc$greater, p_greater_nocc = plain$greater,
      p_less_cc = cc$less, p_less_nocc = plain$less)), "moments of the ranks; wilcox.test(paired = TRUE, exact = FALSE)")
  }
  if ("zeros" %in% what) {
    pratt <- ranksOf(d, TRUE)
    up <- d[d != 0] > 0
    dropped <- normal(d, FALSE, FALSE)
    kept <- normal(d, TRUE, FALSE)
    add("wilcoxon_zero_methods_exact", pairs(start, end), list(n = own$n, n_used = own$n_used, n_zero = own$n_zero,
      W_plus_dropped = own$W_plus, W_minus_dropped = own$W_minus, z_dropped = dropped$z,
      p_two_sided_dropped = dropped$two, W_plus_pratt = sum(pratt[up]), W_minus_pratt = sum(pratt[!up]),
      z_pratt = kept$z, p_two_sided_pratt = kept$two, p_exact_dropped = exact(r, own$W_plus)$two,
      p_exact_pratt = exact(pratt, sum(pratt[up]))$two), "ranks with and without zeros; their moments; all signs")
  }
}
effects <- function(start, end, level = 0.95) {
  d <- end - start
  own <- sums(d)
  all <- own$W_plus + own$W_minus
  add("rank_biserial", pairs(start, end), c(own, list(r_rb = if (all == 0) none else (own$W_plus - own$W_minus) / all,
    up = sum(d > 0), same = sum(d == 0), down = sum(d < 0), net_share = mean(sign(d)),
    cles = mean((sign(d) + 1) / 2))), "sums of ranks, signs")
  walsh <- function(d) sort((outer(d, d, "+") / 2)[upper.tri(diag(length(d)), diag = TRUE)])
  averages <- walsh(d)
  at <- max(1, qsignrank((1 - level) / 2, length(d)))
  add("hodges_lehmann_ci", c(pairs(start, end), list(conf_level = level)), list(n = length(d), hl_all = median(averages),
    hl_nonzero = if (all(d == 0)) none else median(walsh(d[d != 0])), median_change = median(d), mean_change = mean(d),
    ci_lower = averages[at], ci_upper = averages[length(averages) + 1 - at]),
    "median(outer(d, d, '+')/2), i <= j; its sorted values at qsignrank(alpha/2, n) from each end")
}

one <- list(3, 4)
zeros <- list(c(1, 2, 3, 4, 5), c(1, 2, 3, 4, 5))
opposed <- list(c(2, 3), c(3, 2))
rising <- list(rep(1, 30), rep(c(2, 3, 4), 10))
mixed <- list(c(1, 1, 2, 2, 2, 3, 3, 3, 3, 4, 4, 5, 5, 2, 1, 3), c(3, 1, 3, 1, 2, 5, 2, 3, 4, 4, 1, 3, 5, 4, 2, 3))
halves <- list(c(1, 2, 3, 4, 5, 2, 2), c(2.5, 2, 1.5, 4.5, 4, 2.5, 3))
untied <- list(1:50 / 1, 1:50 + (-1)^(1:50 %/% 3) * (1:50 * 37) %% 53 / 16)
limit <- list(rep(1:4, 50), rep(c(2, 4, 2, 3, 3), 40)) # its zeros leave fewer than 200
full <- list(rep(3, 200), rep(c(4, 4, 2, 5, 4, 1, 4, 5, 2, 4), 20)) # 200 changes
many <- list(rep(3, 450), rep(c(4, 4, 2, 5, 3, 1, 4, 5, 2), 50)) # 400 changes
large <- list(rep(2, 1200), rep(c(3, 2, 1, 4, 2, 2), 200))

for (own in list(one, zeros, opposed, rising, mixed, halves, untied, limit, full)) wilcoxon(own[[1]], own[[2]])
for (own in list(many, large)) wilcoxon(own[[1]], own[[2]], "normal")
for (own in list(one, zeros, opposed, rising, mixed, halves, full, many)) effects(own[[1]], own[[2]])
effects(c(1, 2, 3), c(2, 2, 5), 0.8)
effects(untied[[1]], untied[[2]], 0.99)
# The rank from each end is exact in R; ours is a series above n = 500.
effects(rep(0, 601), sqrt(1:601) - 16)

groups <- function(one, other) {
  u <- sum(outer(one, other, ">")) + sum(outer(one, other, "==")) / 2
  r <- suppressWarnings(wilcox.test(one, other, exact = FALSE)$statistic[[1]])
  stopifnot(u == r)
  add("cles_independent", list(group1 = several(one), group2 = several(other)),
    list(U = u, cles = u / length(one) / length(other)), "wilcox.test(group1, group2)$statistic")
}
groups(1, 1)
groups(5, c(1, 2, 3))
groups(c(3, 3, 3), c(3, 3))
groups(rep(1:5, 40), rep(c(2, 4, 4, 5, 1, 3), 35))

# The rest -------------------------------------------------------------------------------------------------------------

for (p in list(numeric(0), 0.3, c(1, 1, 1), c(0, 0.5, 0.01), c(0.01, 0.01, 0.04, 0.01, 0.9), (1:20 * 7) %% 20 / 400))
  add("holm", list(p = several(p)), list(p_adjusted = several(p.adjust(p, "holm"))), "p.adjust(p, 'holm')")

for (own in list(
  list(7, c(0, 0.5, 1)), list(c(3, 1), c(0, 0.1, 0.25, 0.5, 1)), list(c(2, 2, 2, 2), c(0.05, 0.95)),
  list(c(-1.5, 1e9, 0, 3, 3, 8, -20), 0:10 / 10)
)) {
  add("quantile_type7", list(x = several(own[[1]]), probs = several(own[[2]])),
    list(quantiles = several(quantile(own[[1]], own[[2]], type = 7, names = FALSE))), "quantile(type = 7)")
}

bounds <- function(up, same, down, starts, low = 1, high = 5) {
  known <- up + same + down
  rise <- sum(is.na(starts) | starts < high)
  fall <- sum(is.na(starts) | starts > low)
  total <- known + length(starts)
  share <- function(k, n) if (n == 0) none else k / n
  add("missing_end_bounds", list(n_up = up, n_same = same, n_down = down,
    start_of_unknown = structure(lapply(starts, orNone), class = "several"), scale_min = low, scale_max = high),
    list(n_known = known, n_unknown = length(starts), share_unknown = share(length(starts), total),
      up_known = share(up, known), up_worst = share(up, total), up_best = share(up + rise, total),
      down_known = share(down, known), down_best = share(down, total), down_worst = share(down + fall, total),
      not_worse_worst = share(total - down - fall, total), not_worse_best = share(total - down, total)),
    "who starts at the top can't rise, at the bottom can't fall; a start that isn't known can do both")
}
bounds(0, 0, 0, numeric(0))
bounds(0, 0, 0, c(1, 5, 3))
bounds(4, 3, 2, numeric(0))
bounds(10, 0, 0, rep(5, 7))
bounds(0, 5, 10, rep(1, 8))
bounds(3, 3, 3, c(NA, 5, 1, NA))
bounds(12, 9, 4, c(0, 10, 7, 3), 0, 10)

slope <- function(year, value, level = 0.95) {
  fit <- summary(lm(value ~ year))$coefficients
  limits <- confint(lm(value ~ year), level = level)["year", ]
  add("trend_ols", list(year = several(year), value = several(value), conf_level = level),
    list(slope = fit["year", 1], se = fit["year", 2], p_two_sided = fit["year", 4], lower = limits[[1]],
      upper = limits[[2]], intercept = fit[1, 1]), "lm(value ~ year), confint", 1e-7)
}
slope(c(2018, 2019, 2020), c(10, 12, 11))
slope(c(2020, 2012, 2016, 2024), c(41, 55, 48, 39), 0.9)
slope(2001:2020, 30 + (1:20 * 7) %% 11, 0.99)
slope(c(2016, 2016, 2018, 2019, 2021), c(0.4, 0.6, 0.5, 0.9, 0.1))

# Half away from zero, in whole numbers.
percent <- function(k, n, decimals) {
  step <- 100 * 10^decimals * k
  add("publish_rounding", list(k = k, n = n, decimals = decimals),
    list(percent = (2 * step + n) %/% (2 * n) / 10^decimals), "(2*100*10^d*k + n) %/% (2*n) / 10^d", 0, abs_tol = 1e-12)
}
percent(0, 7, 0)
percent(7, 7, 1)
percent(49, 200, 0)
percent(401, 2000, 1)
percent(1, 3, 0)
percent(2, 3, 2)
percent(1, 1000, 0)
percent(1999, 2000, 0)
percent(5, 1000, 0)
percent(1005, 100000, 2)

wrong <- function(inputs, why) add("invalid_input", inputs, list(error = TRUE), why, 0)
wrong(list(k = 0, n = 0), "n is 0")
wrong(list(k = -1, n = 10), "less than nothing")
wrong(list(k = 2.5, n = 10), "no whole number")
wrong(list(k = none, n = 10), "no number")
wrong(list(k = 3, n = 10, conf_level = 1), "no interval holds everything")
wrong(list(k = 3, n = 10, conf_level = 95), "a percentage")
wrong(list(k = 3, n = 10, N = 9), "more than the population")
wrong(list(p = 1.2, n_eff = 10), "no share")
wrong(list(p = 0.2, n_eff = 0), "nobody")
wrong(list(y = several(c(1, 0)), w = several(c(1, -1))), "negative weight")
wrong(list(y = several(c(1, 0)), w = several(c(0, 0))), "no weight at all")
wrong(list(y = several(c(1, 0)), w = several(1)), "an answer without a weight")
wrong(list(y = several(c(1, 2)), w = several(c(1, 1))), "no answer")
wrong(list(y = structure(list(1, none), class = "several"), w = several(c(1, 1))), "a missing answer")
wrong(list(y = several(numeric(0)), w = several(numeric(0))), "no answers")
wrong(list(k1 = 1, n1 = 0, k2 = 1, n2 = 2), "an empty group")
wrong(list(p1 = 0.5, n_eff1 = -3, p2 = 0.5, n_eff2 = 10), "negative size")
wrong(list(n_up = 3, n_same = 0, n_down = -1), "negative count")
wrong(list(start = several(c(1, 2)), end = several(3)), "a start without an end")
wrong(list(start = structure(list(1, none), class = "several"), end = several(c(2, 3))), "a missing start")
wrong(list(start = several(numeric(0)), end = several(numeric(0))), "no pairs")
wrong(list(p = several(c(0.1, 1.1))), "no probability")
wrong(list(x = several(c(1, 2)), probs = several(1.5)), "no probability")
wrong(list(x = several(numeric(0)), probs = several(0.5)), "no values")
wrong(list(n_up = 1, n_same = 1, n_down = 1, start_of_unknown = several(6)), "outside the scale")
wrong(list(year = several(c(2019, 2020)), value = several(c(1, 2))), "two points")
wrong(list(year = several(c(2019, 2019, 2019)), value = several(c(1, 2, 3))), "one moment")
wrong(list(group1 = several(numeric(0)), group2 = several(1)), "an empty group")
wrong(list(k = 3, n = 2, decimals = 0), "more than all")

# JSON -----------------------------------------------------------------------------------------------------------------

json <- function(x) {
  if (inherits(x, "none")) return("null")
  if (inherits(x, "several")) return(paste0("[", paste(vapply(unclass(x), json, ""), collapse = ", "), "]"))
  if (is.list(x)) return(paste0("{", paste0('"', names(x), '": ', vapply(x, json, ""), collapse = ", "), "}"))
  if (is.character(x)) return(paste0('"', gsub('"', '\\\\"', x), '"'))
  if (is.logical(x)) return(if (x) "true" else "false")
  sprintf("%.15g", x)
}
cat('{\n  "meta": {"title": "Answers of R to cases that go wrong easily", "software": "', R.version.string, '", "n_cases": ',
  length(cases), '},\n  "cases": [\n', paste0("    ", vapply(cases, json, ""), collapse = ",\n"), "\n  ]\n}\n", sep = "")
