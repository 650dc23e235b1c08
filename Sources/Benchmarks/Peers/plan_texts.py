"""The texts of a plan folder, and how fast something reads them: shared by the peers in Python."""
import pathlib
import sys
import time


def measure(name, read, count, prepare=bytes):
    """Reads every file of the folder named first on the command line, as often as the second word says.

    read     reads one text
    count    says how many scalars, mappings and sequences a text has
    prepare  makes of a text what `read` takes, while the clock stands
    Prints the fewest, the median and the most megabytes a second of processor time, and the counts.
    """
    texts = [path.read_bytes() for path in sorted(pathlib.Path(sys.argv[1]).rglob("*.yaml"))]
    rounds = int(sys.argv[2]) if len(sys.argv) > 2 else 5
    size = sum(map(len, texts))
    speeds = []
    for number in range(rounds + 1):
        prepared = [prepare(text) for text in texts]
        start = time.process_time()
        for text in prepared:
            read(text)
        seconds = time.process_time() - start
        # The first round warms up.
        if number or rounds == 1:
            speeds.append(size / 1e6 / seconds)
    speeds = sorted(speeds[-rounds:])
    scalars, mappings, sequences = (sum(column) for column in zip(*map(count, texts)))
    print(f"{name}: {speeds[0]:.1f} {speeds[len(speeds) // 2]:.1f} {speeds[-1]:.1f} MB/s, {size} bytes, "
          f"{scalars} scalars, {mappings} mappings, {sequences} sequences")
