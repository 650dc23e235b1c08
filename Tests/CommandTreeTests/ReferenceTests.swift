import CommandTree
import Testing

struct ReferenceTests {
  @Test func `there is an overview and a page for each command, parents first`() {
    #expect(
      Sample.program.referencePages().map(\.fileName) == [
        "actionplan.md", "actionplan-check.md", "actionplan-show.md", "actionplan-list.md", "actionplan-review.md",
        "actionplan-review-start.md", "actionplan-review-sign-off.md",
      ])
  }

  @Test func `the pages are the same each time`() {
    #expect(Sample.program.referencePages() == Sample.program.referencePages())
  }

  @Test func `the overview page`() {
    #expect(
      page("actionplan.md") == """
        # actionplan

        Keeps an action plan in order.

        ```
        actionplan COMMAND [ARGUMENTS]
        ```

        ## See the plan

        | command | does |
        | --- | --- |
        | `check` | Finds what is wrong with the plan. |
        | `show` | One action, readable, with reasons and history. |
        | `list` | Lists actions. |

        ## Once a year

        | command | does |
        | --- | --- |
        | `review` | The annual review. |

        ## Options of every command

        | option | meaning | default |
        | --- | --- | --- |
        | `--folder FOLDER` | The plan folder. | the nearest one upwards |
        | `-o`, `--output FILE` | Writes the answer to a file. |  |
        | `-q`, `--quiet` | Leaves out what is not a finding. |  |
        | `-h`, `--help` | Shows this help. |  |
        | `--version` | Shows the version. |  |

        ## Exit status

        | status | meaning |
        | --- | --- |
        | 0 | Done. |
        | 2 | The command could not run. |

        """)
  }

  @Test func `the page of a command`() {
    #expect(
      page("actionplan-check.md") == """
        # actionplan check

        Finds what is wrong with the plan.

        ```
        actionplan check [OPTIONS] [FOLDER]
        ```

        Reads every file of the plan and reports all findings, not only the first.

        ## Arguments

        | argument | meaning |
        | --- | --- |
        | `[FOLDER]` | The plan folder. |

        ## Options

        | option | meaning | default |
        | --- | --- | --- |
        | `--as-of DATE` | The reporting date. | the system's date |
        | `--format FORMAT` | How the findings are written. Allowed: `text`, `json` or `github`. | `text` |
        | `--color WHEN` | When colours are used. Allowed: `auto` (on a terminal only), `always` (even in a pipe) or `never` (without colours). | `auto` |
        | `-r`, `--rule RULE` | Checks this rule only. May be repeated. |  |
        | `--strict` | Counts warnings as errors. |  |

        And those of every command: `--folder FOLDER`, `--output FILE`, `--quiet`, `--help`, `--version`.

        ## Examples

        All findings, warnings counted as errors.

        ```sh
        actionplan check plans --strict
        ```

        The findings for another program.

        ```sh
        actionplan check --format json > findings.json
        ```

        ## Exit status

        | status | meaning |
        | --- | --- |
        | 0 | No errors. |
        | 1 | Errors were found. |

        """)
  }

  @Test func `the page of a command with commands below it`() {
    #expect(
      page("actionplan-review.md") == """
        # actionplan review

        The annual review.

        ```
        actionplan review COMMAND [ARGUMENTS]
        ```

        ## Commands

        | command | does |
        | --- | --- |
        | `start` | Opens a review. |
        | `sign-off` | Signs a review. |

        ## Options

        Those of every command: `--folder FOLDER`, `--output FILE`, `--quiet`, `--help`, `--version`.

        """)
  }

  @Test func `the page of a command below another`() {
    #expect(
      page("actionplan-review-sign-off.md") == """
        # actionplan review sign-off

        Signs a review.

        ```
        actionplan review sign-off [OPTIONS] ID
        ```

        ## Arguments

        | argument | meaning |
        | --- | --- |
        | `ID` | The action, such as EDU-003. |

        ## Options

        Those of every command: `--folder FOLDER`, `--output FILE`, `--quiet`, `--help`, `--version`.

        ## Exit status

        | status | meaning |
        | --- | --- |
        | 0 | Done. |
        | 2 | The command could not run. |

        """)
  }

  private func page(_ fileName: String) -> String? {
    Sample.program.referencePages().first { $0.fileName == fileName }?.text
  }
}
