/* The peer of the bench: minimum agents in scalar C, by the package's own algorithm and by the textbook's.
   stdin: int64 rows, doubles table[1024 * 10], load[rows], aht[rows]; stdout: two lines "seconds checksum". */
#include <math.h>
#include <stdint.h>
#include <stdio.h>
#include <stdlib.h>
#include <time.h>

enum { FROM = 16, TO = 1024, WIDTH = 10 };

static double cpu(void) {
  struct timespec t;
  clock_gettime(CLOCK_PROCESS_CPUTIME_ID, &t);
  return t.tv_sec + t.tv_nsec * 1e-9;
}

static int diagonal(const double *table, double load, double aht, double level, double threshold) {
  int whole = (int)load;
  double delta = load - whole, inverse = 1;
  if (load < FROM) {
    for (int x = 1; x <= whole; x++) inverse = 1 + x / load * inverse;
  } else {
    const double *row = table + whole * WIDTH;
    inverse = row[WIDTH - 1];
    for (int k = WIDTH - 2; k >= 0; k--) inverse = inverse * delta + row[k];
  }
  double decay = exp(-threshold / aht), late = exp(threshold * delta / aht), over = 1 / load, miss = 1 - level;
  int agents = whole;
  do {
    agents++;
    inverse = 1 + agents * over * inverse;
    late *= decay;
  } while (agents * late > miss * (load + (agents - load) * inverse));
  return agents;
}

static int textbook(double load, double aht, double level, double threshold) {
  double inverse = 1;
  for (int agents = 1;; agents++) {
    inverse = 1 + agents / load * inverse;
    if (agents <= load) continue;
    double wait = agents / (load + (agents - load) * inverse);
    if (1 - wait * exp(-(agents - load) * threshold / aht) >= level) return agents;
  }
}

int main(void) {
  int64_t rows;
  if (fread(&rows, 8, 1, stdin) != 1) return 1;
  double *table = malloc(8 * TO * WIDTH), *load = malloc(8 * rows), *aht = malloc(8 * rows);
  if (fread(table, 8, TO * WIDTH, stdin) != TO * WIDTH) return 1;
  if (fread(load, 8, rows, stdin) != (size_t)rows || fread(aht, 8, rows, stdin) != (size_t)rows) return 1;
  double best = 1e9;
  int64_t sum = 0;
  for (int run = 0; run < 5; run++) {
    double start = cpu();
    sum = 0;
    for (int64_t i = 0; i < rows; i++) sum += diagonal(table, load[i], aht[i], 0.8, 20);
    double took = cpu() - start;
    if (took < best) best = took;
  }
  printf("%.6f %lld\n", best, (long long)sum);
  double start = cpu();
  sum = 0;
  for (int64_t i = 0; i < rows; i++) sum += textbook(load[i], aht[i], 0.8, 20);
  printf("%.6f %lld\n", cpu() - start, (long long)sum);
  return 0;
}
