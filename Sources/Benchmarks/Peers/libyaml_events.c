/* How fast libyaml makes events of the plan files of a folder.
 *
 *     libyaml_events FOLDER [ROUNDS]        cc -O3 libyaml_events.c -o libyaml_events -lyaml
 *
 * The files are in memory before the clock starts. Prints the fewest, the median and the most megabytes a second of
 * processor time, and what was counted. */
#define _XOPEN_SOURCE 700
#include <ftw.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <time.h>
#include <yaml.h>

struct text { unsigned char *bytes; size_t count; };
static struct text *texts;
static size_t text_count, text_room, byte_count;

static void fail(const char *what) {
  fprintf(stderr, "libyaml_events: %s\n", what);
  exit(1);
}

static int load(const char *path, const struct stat *status, int type, struct FTW *unused) {
  (void)unused;
  const char *dot = strrchr(path, '.');
  if (type != FTW_F || !dot || strcmp(dot, ".yaml") != 0) return 0;
  if (text_count == text_room) {
    text_room = text_room ? 2 * text_room : 256;
    texts = realloc(texts, text_room * sizeof *texts);
    if (!texts) fail("no memory");
  }
  struct text text = {malloc((size_t)status->st_size + 1), (size_t)status->st_size};
  FILE *file = fopen(path, "rb");
  if (!text.bytes || !file || fread(text.bytes, 1, text.count, file) != text.count) fail(path);
  fclose(file);
  texts[text_count++] = text;
  byte_count += text.count;
  return 0;
}

/* Counts by kind of event. */
static size_t counts[YAML_MAPPING_END_EVENT + 1];

static void read_all(void) {
  memset(counts, 0, sizeof counts);
  for (size_t i = 0; i < text_count; i++) {
    yaml_parser_t parser;
    if (!yaml_parser_initialize(&parser)) fail("no parser");
    yaml_parser_set_input_string(&parser, texts[i].bytes, texts[i].count);
    for (int more = 1; more;) {
      yaml_event_t event;
      if (!yaml_parser_parse(&parser, &event)) fail(parser.problem);
      counts[event.type]++;
      more = event.type != YAML_STREAM_END_EVENT;
      yaml_event_delete(&event);
    }
    yaml_parser_delete(&parser);
  }
}

static double processor_seconds(void) {
  struct timespec time;
  clock_gettime(CLOCK_PROCESS_CPUTIME_ID, &time);
  return (double)time.tv_sec + (double)time.tv_nsec * 1e-9;
}

static int by_value(const void *left, const void *right) {
  double a = *(const double *)left, b = *(const double *)right;
  return (a > b) - (a < b);
}

int main(int count, char **words) {
  if (count < 2) fail("usage: libyaml_events FOLDER [ROUNDS]");
  int rounds = count > 2 ? atoi(words[2]) : 5;
  if (rounds < 1 || rounds > 1000) fail("1 to 1000 rounds");
  /* The folder itself may be a link; none is followed below it. */
  char *folder = realpath(words[1], NULL);
  if (!folder || nftw(folder, load, 16, FTW_PHYS) != 0 || text_count == 0) fail("no plan files");
  double speeds[1000];
  read_all();
  for (int round = 0; round < rounds; round++) {
    double start = processor_seconds();
    read_all();
    speeds[round] = (double)byte_count / 1e6 / (processor_seconds() - start);
  }
  qsort(speeds, (size_t)rounds, sizeof *speeds, by_value);
  printf("libyaml: %.1f %.1f %.1f MB/s, %zu bytes, %zu scalars, %zu mappings, %zu sequences\n", speeds[0],
         speeds[rounds / 2], speeds[rounds - 1], byte_count, counts[YAML_SCALAR_EVENT],
         counts[YAML_MAPPING_START_EVENT], counts[YAML_SEQUENCE_START_EVENT]);
}
