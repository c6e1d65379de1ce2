#!/usr/bin/env python3
"""Judges the mutants that Stryker made of a room: plays the room's tests against each, in a process of its own, and prints the score.

Stryker's own runner keeps a process for many mutants. What the code makes once (a table in a static field) is then made under whichever mutant came first: the
mutants of such a table seem to survive, and those that come after one of them seem killed. A new process per mutant shows each to every test.

Usage: judge.py TESTS FOLDER HELD [PART]
  TESTS   folder of the room's tests, built
  FOLDER  where Stryker left its report and MutantMaker the assembly with the mutants
  HELD    score under which this fails, in percent
  PART    part of a path: only the mutants of these files
Environment: MUTATION_CONCURRENCY, how many mutants at a time (1).
A mutant that survives is printed at once; the report is given the states.
"""
import collections, concurrent.futures, json, os, pathlib, shutil, subprocess, sys

SECONDS = 60  # a mutant that takes longer never ends
NOT_MADE = ("CompileError", "Ignored")


def prepare(tests, folder):
    """A copy of the built tests beside the assembly with the mutants; gives the program to run."""
    built, = tests.glob(f"bin/*/net*/{tests.name}.dll")
    assembly = tests.name.removesuffix(".Tests") + ".dll"
    shutil.rmtree(folder / "workshop", ignore_errors=True)
    workshop = shutil.copytree(built.parent, folder / "workshop")
    shutil.copy(folder / assembly, workshop / assembly)
    return workshop / tests.name


def state(program, mutant):
    """Killed when a test fails, Timeout when the tests do not end, Survived when they all pass."""
    told = {"STRYKER_MUTANT_ID_CONTROL_VAR": "ACTIVE_MUTANT", "ACTIVE_MUTANT": str(mutant)}
    try:
        ended = subprocess.run([program, "-stopOnFail", "-noColor"], env={**os.environ, **told}, capture_output=True, timeout=SECONDS)
    except subprocess.TimeoutExpired:
        return "Timeout"
    return "Survived" if ended.returncode == 0 else "Killed"


def main(tests, folder, held, part=""):
    tests, folder = pathlib.Path(tests).resolve(), pathlib.Path(folder).resolve()
    report = folder / "reports" / "mutation-report.json"
    program = prepare(tests, folder)
    if state(program, -1) != "Survived":
        sys.exit(f"{program}: the tests fail without any mutant")

    said = json.loads(report.read_text(encoding="utf-8"))
    mutants = [(name, mutant) for name, file in said["files"].items() if part in name for mutant in file["mutants"] if mutant["status"] not in NOT_MADE]
    states = collections.Counter()
    with concurrent.futures.ThreadPoolExecutor(int(os.environ.get("MUTATION_CONCURRENCY", "1"))) as pool:
        for (name, mutant), now in zip(mutants, pool.map(lambda pair: state(program, pair[1]["id"]), mutants)):
            mutant["status"] = now
            states[now] += 1
            if now == "Survived":
                print(f"  survived: {name.split('/src/')[-1]}:{mutant['location']['start']['line']} {mutant['mutatorName']} -> {mutant.get('replacement', '')[:80]!r}", flush=True)

    report.write_text(json.dumps(said), encoding="utf-8")
    killed = states["Killed"] + states["Timeout"]
    score = 100 * killed / max(1, len(mutants))
    print(f"{killed} of {len(mutants)} mutants killed ({states['Timeout']} by the time-out): {score:.1f} %, {held} are held")
    sys.exit(0 if score >= float(held) else 1)


if __name__ == "__main__":
    main(*sys.argv[1:]) if len(sys.argv) in (4, 5) else sys.exit(__doc__)
