"""A small plan in a git repository of its own, for tests that need one that is good or bad."""

import os
import subprocess

PARTNERSHIP = """\
format: actionplan/1
partnership:
  name: Example SEND Partnership
  plan: Example SEND Plan 2021-25
  from: 2021-09-01
  to: 2025-08-31
priorities:
  - id: journey
    title: Improving the child or young person's journey
sectors:
  - id: schools
    title: Education settings and schools
    services:
      - id: senco-network
        title: Mainstream schools and SENCO network
        prefix: SCH
"""

SERVICE = """\
format: actionplan/1
service: senco-network
lead: Chair of the SENCO network
reviewed: 2024-09-02
gaps: Plans of children who change school arrive late.
actions:
  - id: SCH-01
    title: Share a transition plan
    category: should
    priority: journey
    start: 2024-11-04
    due: 2024-11-29
"""


class Plan:
    """The repository, whose plan lies in the folder `plans`."""

    def __init__(self, folder, tool):
        self.folder = folder
        self.environment = {
            "PATH": f"{tool.parent}:{os.environ['PATH']}", "HOME": str(folder.parent),
            # 31 October 2024 at noon.
            "SOURCE_DATE_EPOCH": "1730376000", "GIT_CONFIG_NOSYSTEM": "1",
        }
        folder.mkdir(parents=True)
        self.run(["git", "init", "--quiet", "--initial-branch=main"])
        for key, value in [("user.name", "A lead"), ("user.email", "lead@example.org")]:
            self.run(["git", "config", key, value])

    def run(self, words, **more):
        return subprocess.run(
            words, cwd=self.folder, env=self.environment, capture_output=True, text=True, check=False, **more)

    def write_good(self):
        self.write("plans/partnership.yaml", PARTNERSHIP)
        self.write("plans/schools/senco-network.yaml", SERVICE)

    def write_bad(self):
        """The start lies behind the due date, which nobody said was moved."""
        text = SERVICE.replace("start: 2024-11-04", "start: 2024-12-10").replace("due: 2024-11-29", "due: 2024-12-09")
        self.write("plans/schools/senco-network.yaml", text)

    def write(self, path, text):
        file = self.folder / path
        file.parent.mkdir(parents=True, exist_ok=True)
        file.write_text(text)

    def commit(self, message):
        self.run(["git", "add", "--all"])
        run = self.run(["git", "commit", "--quiet", "--message", message])
        assert run.returncode == 0, run.stderr
