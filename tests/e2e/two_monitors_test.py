# Two monitors on Xorg's dummy driver: the hall on one, the panel on the other, and the projector's plug pulled.
# Usage: two_monitors_test.py PROGRAM TREE. Exit 77, saying why, where Xorg cannot start.
import os
import shutil
import sys
import tempfile
import unittest

from stage import Comparison, Display, Show, until

PROGRAM, TREE = sys.argv[1], sys.argv[2]
SAMPLE = os.path.join(TREE, "data/le-trao-giai-mau")
PANEL, HALL = "1280x720+0+0", "1280x720+1280+0"
XORG = next((path for path in ("/usr/lib/xorg/Xorg", shutil.which("Xorg") or "") if os.path.exists(path)), "")

CONFIGURATION = """
Section "ServerFlags"
  Option "AutoAddDevices" "false"
  Option "AutoAddGPU" "false"
EndSection
Section "Device"
  Identifier "dummy"
  Driver "dummy"
  VideoRam 64000
EndSection
Section "Monitor"
  Identifier "monitor"
  HorizSync 5-1000
  VertRefresh 5-200
EndSection
Section "Screen"
  Identifier "screen"
  Device "dummy"
  Monitor "monitor"
  DefaultDepth 24
  SubSection "Display"
    Depth 24
    Virtual 2560 1440
  EndSubSection
EndSection
"""


def two_monitors(folder):
    """The display, or the reason why there is none."""
    if not XORG:
        return None, "Xorg is not installed (package xserver-xorg-core)"
    configuration = os.path.join(folder, "xorg.conf")
    with open(configuration, "w", encoding="utf-8") as file:
        file.write(CONFIGURATION)
    display = Display([XORG, "-noreset", "-novtswitch", "-sharevts", "-nolisten", "tcp", "-config", configuration,
                       "-logfile", os.path.join(folder, "xorg.log")], os.path.join(folder, "x.log"))
    if not display.name:
        display.server.wait()
        with open(os.path.join(folder, "x.log"), encoding="utf-8", errors="replace") as log:
            told = [line.strip() for line in log if "(EE)" in line or "rror" in line] or ["it said nothing"]
        return None, f"Xorg cannot start here: {told[0]}"
    display.tool("xrandr", "--addmode", "DUMMY1", "1280x720")
    plug_in(display)
    display.manage()
    return display, ""


def plug_in(display):
    display.tool("xrandr", "--output", "DUMMY0", "--mode", "1280x720", "--pos", "0x0", "--primary",
                 "--output", "DUMMY1", "--mode", "1280x720", "--pos", "1280x0")
    display.tool("xrandr", "-q")


class OnTwoMonitors(unittest.TestCase):
    def setUp(self):
        self.state = tempfile.TemporaryDirectory()
        self.addCleanup(self.state.cleanup)
        plug_in(DISPLAY)
        self.wall = Comparison(DISPLAY, PROGRAM, SAMPLE, "1280x720", self.state.name)
        self.show = Show(DISPLAY, PROGRAM, SAMPLE, self.state.name)
        self.addCleanup(self.show.close)
        self.show.wait(settled="1")
        self.show.focused()

    def panel_is_there(self):
        """Something of many colours that is not the hall's picture."""
        seen = self.wall.seen(PANEL)
        colours = int(DISPLAY.tool("convert", seen, "-format", "%k", "info:"))
        return colours > 50 and self.wall.differing(self.wall.drawn(self.show.lines[-1]["step"]), self.wall.seen(PANEL)) > 10000

    def test_the_hall_is_on_the_second_monitor_and_the_panel_on_the_first(self):
        self.wall.shows("title", HALL)
        until("the panel on the first monitor", self.panel_is_there)
        self.wall.shows(self.show.go()["step"], HALL)
        until("the panel still there", self.panel_is_there)

    def test_a_panel_window_closed_by_somebody_else_does_not_end_the_show(self):
        step = self.show.go()["step"]
        self.wall.shows(step, HALL)
        panel = DISPLAY.tool("xdotool", "search", "--name", "bangvang panel").split()[0]
        DISPLAY.tool("xdotool", "windowclose", panel)  # destroys it: every frame of the panel is an X error then
        self.show.focused()
        self.wall.shows(self.show.go()["step"], HALL)

    def test_pulling_the_projectors_plug_ends_nothing_and_shows_the_audience_nothing_else(self):
        step = self.show.go()["step"]
        self.wall.shows(step, HALL)
        DISPLAY.tool("xrandr", "--output", "DUMMY1", "--off")
        DISPLAY.tool("xrandr", "-q")
        until("the panel alone", self.panel_is_there)
        plug_in(DISPLAY)
        self.wall.shows(step, HALL)
        self.show.focused()
        self.wall.shows(self.show.go()["step"], HALL)


if __name__ == "__main__":
    with tempfile.TemporaryDirectory() as scratch:
        DISPLAY, reason = two_monitors(scratch)
        if not DISPLAY:
            print("skipped:", reason)
            sys.exit(77)
        try:
            ended = unittest.main(argv=sys.argv[:1], verbosity=2, exit=False)
        finally:
            DISPLAY.close()
        sys.exit(not ended.result.wasSuccessful())
