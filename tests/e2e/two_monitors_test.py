# Two to four monitors on Xorg's dummy driver: the hall on one, the panel on another, plugs pulled and put in elsewhere.
# Usage: two_monitors_test.py PROGRAM TREE. Exit 77, saying why, where Xorg cannot start.
import ctypes
import os
import shutil
import subprocess
import sys
import tempfile
import time
import unittest

from stage import Comparison, Display, Show, until

X11, XRANDR = ctypes.CDLL("libX11.so.6"), ctypes.CDLL("libXrandr.so.2")
PROGRAM, TREE = sys.argv[1], sys.argv[2]
SAMPLE = os.path.join(TREE, "data/le-trao-giai-mau")
OUTPUTS = ["DUMMY0", "DUMMY1", "DUMMY2", "DUMMY3"]
PANEL, HALL, THIRD, FOURTH = [f"1280x720+{1280 * i}+0" for i in range(4)]
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
    Virtual 5120 1440
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
    for output in OUTPUTS[1:]:
        display.tool("xrandr", "--addmode", output, "1280x720")
    plug_in(display)
    display.manage()
    return display, ""


def plug_in(display, *places, primary="DUMMY0"):
    """Outputs, beside each other from the left in this order; the others are off."""
    places = places or ("DUMMY0", "DUMMY1")
    told = []
    for output in OUTPUTS:
        if output in places:
            told += ["--output", output, "--mode", "1280x720", "--pos", f"{1280 * places.index(output)}x0"]
            told += ["--primary"] if output == primary else []
        else:
            told += ["--output", output, "--off"]
    display.tool("xrandr", *told)
    display.tool("xrandr", "-q")


class ScreenSaver(ctypes.Structure):
    """XScreenSaverInfo."""
    _fields_ = [("window", ctypes.c_ulong), ("state", ctypes.c_int), ("kind", ctypes.c_int), ("since", ctypes.c_ulong),
                ("idle", ctypes.c_ulong), ("mask", ctypes.c_ulong)]


ON = 1
XA_INTEGER = 19


def ask_server(question):
    """question(display, root) by Xlib, for what no tool tells."""
    X11.XOpenDisplay.restype = ctypes.c_void_p
    X11.XDefaultRootWindow.restype = ctypes.c_ulong
    display = ctypes.c_void_p(X11.XOpenDisplay(DISPLAY.name.encode()))
    question(display, ctypes.c_ulong(X11.XDefaultRootWindow(display)))
    X11.XCloseDisplay(display)


def screen_saver():
    """The server's screen saver and its sleep of monitors go by one timer, which a show suspends."""
    saver, told = ctypes.CDLL("libXss.so.1"), ScreenSaver()
    ask_server(lambda display, root: saver.XScreenSaverQueryInfo(display, root, ctypes.byref(told)))
    return told.state


def edid(name):
    """The first block of a monitor of that name."""
    block = bytes.fromhex("00ffffffffffff00" "09d1" "3b7f" "01000000").ljust(54, b"\x01")
    block += b"\0\0\0\xfc\0" + (name.encode() + b"\n").ljust(13) + b"\x01" * 54
    block = block.ljust(127, b"\0")
    return block + bytes([-sum(block) % 256])


def set_edid(output, block):
    """The dummy driver's outputs have none; a client may give them one, or an empty one."""
    listed = DISPLAY.tool("xrandr", "--verbose").split(f"{output} ")[1]
    number = ctypes.c_ulong(int(listed.split("Identifier:")[1].split()[0], 16))

    def change(display, _):
        property_ = ctypes.c_ulong(X11.XInternAtom(display, b"EDID", 0))
        XRANDR.XRRChangeOutputProperty(display, number, property_, ctypes.c_ulong(XA_INTEGER), 8, 0, block, len(block))
        X11.XSync(display, 0)
    ask_server(change)


class OnMonitors(unittest.TestCase):
    def setUp(self):
        self.state = tempfile.TemporaryDirectory()
        self.addCleanup(self.state.cleanup)
        self.wall = Comparison(DISPLAY, PROGRAM, SAMPLE, "1280x720", self.state.name)

    def start(self, *arguments):
        self.show = Show(DISPLAY, PROGRAM, SAMPLE, self.state.name, *arguments)
        self.addCleanup(self.show.close)
        self.show.wait(settled="1")
        self.show.focused()

    def start_again(self, *arguments):
        self.show.close()
        self.start(*arguments)

    def file(self):
        path = os.path.join(self.state.name, "bangvang/monitors")
        if not os.path.exists(path):
            return ""
        with open(path, encoding="utf-8") as file:
            return file.read()

    def remembered(self):
        return " ".join("=".join(line.split("\t")[:2]) for line in self.file().splitlines())

    def many_coloured(self, seen):
        return int(DISPLAY.tool("convert", seen, "-format", "%k", "info:")) > 50

    def panel_is_at(self, place):
        """Something of many colours that is not the hall's picture."""
        seen = self.wall.seen(place)
        return self.many_coloured(seen) and self.wall.differing(self.wall.drawn(self.show.lines[-1]["step"]), seen) > 10000

    def wall_is_at(self, place, drawn):
        return self.wall.differing(drawn, self.wall.seen(place)) == 0

    def click(self, across, down):
        """In the panel's window, at that part of its width and height."""
        window = DISPLAY.tool("xdotool", "search", "--name", "bangvang panel").split()[0]
        shape = dict(line.split("=") for line in DISPLAY.tool("xdotool", "getwindowgeometry", "--shell", window).split())
        x, y = int(int(shape["WIDTH"]) * across), int(int(shape["HEIGHT"]) * down)
        DISPLAY.tool("xdotool", "mousemove", "--window", window, str(x), str(y))
        DISPLAY.tool("xdotool", "click", "1")
        time.sleep(0.5)

    def panel_is_there(self):
        return self.panel_is_at(PANEL)


class OnTwoMonitors(OnMonitors):
    def setUp(self):
        super().setUp()
        plug_in(DISPLAY)
        self.start()

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

    def test_worst_evening_5_pulling_the_projectors_plug_ends_nothing_and_shows_the_audience_nothing_else(self):
        step = self.show.go()["step"]
        self.wall.shows(step, HALL)
        DISPLAY.tool("xrandr", "--output", "DUMMY1", "--off")
        DISPLAY.tool("xrandr", "-q")
        until("the panel alone", self.panel_is_there)
        plug_in(DISPLAY)
        self.wall.shows(step, HALL)
        self.show.focused()
        self.wall.shows(self.show.go()["step"], HALL)

    def test_the_hall_that_is_away_is_shown_nowhere_else_and_comes_back_where_its_output_is_put(self):
        plug_in(DISPLAY, "DUMMY0", "DUMMY1", "DUMMY2")
        self.wall.shows("title", HALL)
        plug_in(DISPLAY, "DUMMY0", "DUMMY2")
        until("the panel alone", self.panel_is_there)
        drawn = self.wall.drawn("title")
        for place in (PANEL, HALL):  # where the third monitor is now
            self.assertGreater(self.wall.differing(drawn, self.wall.seen(place)), 10000)
        plug_in(DISPLAY, "DUMMY0", "DUMMY2", "DUMMY1")
        self.wall.shows("title", THIRD)
        self.wall.shows(self.show.go()["step"], THIRD)

    def test_worst_evening_4_after_a_restart_every_output_is_where_it_was_although_the_monitors_have_changed_places(self):
        until("the monitors remembered", lambda: self.remembered() == "hall=DUMMY1 panel=DUMMY0")
        self.show.close()
        plug_in(DISPLAY, "DUMMY1", "DUMMY0", primary="DUMMY1")
        self.start()
        self.wall.shows("title", PANEL)
        until("the panel on the right", lambda: self.panel_is_at(HALL))

    def test_the_hall_is_on_the_monitor_that_was_named_and_there_again_next_time(self):
        self.start_again("--hall", "dummy0")
        self.wall.shows("title", PANEL)
        until("the panel on the right", lambda: self.panel_is_at(HALL))
        until("the monitors remembered", lambda: self.remembered() == "hall=DUMMY0 panel=DUMMY1")
        self.start_again()
        self.wall.shows("title", PANEL)

    def windows(self, name):
        tree = DISPLAY.tool("xwininfo", "-root", "-tree")
        return [line.split()[-1] for line in tree.splitlines() if f'"bangvang {name}"' in line and "1x1+" not in line]

    def test_after_three_crashes_a_notice_stands_where_the_panel_was_and_f1_brings_the_panel_back(self):
        step = self.show.go()["step"]
        self.show.crash_until_the_panel_stays_away()
        until("the notice on the panel's monitor", lambda: self.windows("placard") == ["+0+0"])
        notice = self.wall.seen(PANEL)
        self.assertTrue(self.many_coloured(notice))
        self.assertEqual(self.windows("panel"), [])
        self.wall.shows(step, HALL)
        DISPLAY.tool("xdotool", "mousemove", "640", "360", "click", "1")  # takes no keys away from the hall
        self.show.press("slash")  # nor does a field open that nobody sees
        step = self.show.go()["step"]
        self.wall.shows(step, HALL)
        plug_in(DISPLAY, "DUMMY1", "DUMMY0")  # another order: it goes along
        until("the notice on the right", lambda: self.windows("placard") == ["+1280+0"])
        self.wall.shows(step, PANEL)
        self.show.press("F1")
        until("the panel in its place", lambda: self.panel_is_at(HALL))
        self.assertEqual(self.windows("placard"), [])
        self.wall.shows(step, PANEL)
        self.wall.shows(self.show.go()["step"], PANEL)

    def test_an_unknown_monitor_is_refused_with_a_list_of_those_that_there_are(self):
        self.show.close()
        refused = subprocess.run([PROGRAM, "show", SAMPLE, "--hall", "DUMY1"], env={**DISPLAY.environment(), "LC_MESSAGES": "en"}, text=True,
                                 capture_output=True)
        self.assertEqual(refused.returncode, 2)
        self.assertEqual(refused.stderr, "bangvang: there is no monitor “DUMY1”. did you mean “DUMMY1”? There are: "
                                         "DUMMY0 · 1280×720, DUMMY1 · 1280×720\n")

    def test_a_show_begun_on_one_monitor_moves_to_the_projector_that_is_plugged_in(self):
        self.show.close()
        shutil.rmtree(os.path.join(self.state.name, "bangvang"))
        plug_in(DISPLAY, "DUMMY0")
        self.start()
        self.wall.shows("title", PANEL)
        plug_in(DISPLAY)
        self.wall.shows("title", HALL)
        until("the panel on the first monitor", self.panel_is_there)
        self.assertEqual(self.show.go()["settled"], "1")

    def test_the_panels_monitor_gone_leaves_the_hall_as_it_is_and_back_the_panel_is_there_again(self):
        step = self.show.go()["step"]
        plug_in(DISPLAY, "DUMMY1", primary="DUMMY1")
        self.wall.shows(step, PANEL)
        self.show.focused()
        step = self.show.go()["step"]
        self.wall.shows(step, PANEL)
        plug_in(DISPLAY)
        self.wall.shows(step, HALL)
        until("the panel on the first monitor", self.panel_is_there)

    def test_hall_and_panel_swap_when_that_is_confirmed(self):
        self.wall.shows("title", HALL)
        until("the panel on the first monitor", self.panel_is_there)
        self.show.press("ctrl+shift+s")
        self.show.press("y")
        self.wall.shows("title", PANEL)
        until("the panel on the right", lambda: self.panel_is_at(HALL))
        until("the monitors remembered", lambda: self.remembered() == "hall=DUMMY0 panel=DUMMY1")
        self.wall.shows(self.show.go()["step"], PANEL)

    def test_of_several_strange_monitors_the_panel_asks_and_the_hall_is_hidden_until_one_is_chosen(self):
        self.show.close()
        plug_in(DISPLAY, "DUMMY0", "DUMMY1", "DUMMY2")
        with open(os.path.join(self.state.name, "bangvang/monitors"), "w", encoding="utf-8") as file:
            file.write("hall\tHDMI-9\tBNQ-7f3b-00000001\tBenQ MW550\n")
        self.start()
        until("the panel on the first monitor", self.panel_is_there)
        drawn = self.wall.drawn("title")
        for place in (HALL, THIRD):
            self.assertGreater(self.wall.differing(drawn, self.wall.seen(place)), 10000)
            self.assertEqual(len(self.wall.colours(self.wall.seen(place))), 1)  # nor is the desktop
        until("the hall on the second", lambda: self.click(0.675, 0.342) or self.wall_is_at(HALL, drawn))
        until("the monitors remembered", lambda: self.remembered() == "hall=DUMMY1 panel=DUMMY0")
        time.sleep(0.5)  # what lies beneath has changed, too, and must not come to lie above
        self.assertTrue(self.panel_is_there())

    def test_a_projector_is_known_by_its_edid_in_another_socket_and_by_its_name(self):
        self.addCleanup(set_edid, "DUMMY1", b"")
        self.addCleanup(set_edid, "DUMMY2", b"")
        set_edid("DUMMY1", edid("BenQ MW550"))
        self.start_again("--hall", "benq")
        until("the monitors remembered", lambda: "BNQ-7f3b-00000001\tBenQ MW550" in self.file())
        self.show.close()
        set_edid("DUMMY1", b"")
        set_edid("DUMMY2", edid("BenQ MW550"))
        plug_in(DISPLAY, "DUMMY0", "DUMMY1", "DUMMY2")
        self.start()
        self.wall.shows("title", THIRD)

    def test_the_test_card_covers_a_black_hall_and_goes_with_the_next_go(self):
        self.wall.shows("title", HALL)
        until("the panel on the first monitor", self.panel_is_there)
        self.show.press("b")
        self.show.wait(look="black", settled="1")
        until("black", lambda: len(self.wall.colours(self.wall.seen(HALL))) == 1)
        self.click(0.953, 0.742)  # the list of monitors
        self.click(0.42, 0.472)  # the test card
        until("the test card", lambda: len(self.wall.colours(self.wall.seen(HALL))) > 50)
        self.assertEqual(self.show.lines[-1]["look"], "black")
        self.show.press("space")
        self.wall.shows("title", HALL)

    def test_no_screen_saver_begins_during_a_show(self):
        self.addCleanup(DISPLAY.tool, "xset", "s", "off")
        DISPLAY.tool("xset", "s", "1", "1")
        time.sleep(2.5)
        self.assertNotEqual(screen_saver(), ON)
        self.show.close()
        until("a screen saver without a show", lambda: screen_saver() == ON, 5)


class WithMcAndLobby(OnMonitors):
    """Hall, panel, MC and lobby, from the left."""

    def start_on(self, outputs, *arguments):
        plug_in(DISPLAY, *outputs)
        self.start(*arguments)

    def mapped(self, name):
        """Where the window of that output stands, if it is seen."""
        try:
            told = DISPLAY.tool("xwininfo", "-name", f"bangvang {name}")
        except subprocess.CalledProcessError:  # there is none
            return ""
        told = dict(line.strip().split(": ", 1) for line in told.splitlines() if ": " in line)
        if told["Map State"] != "IsViewable":
            return ""
        width, height, x, y = (told[key].strip() for key in ("Width", "Height", "Absolute upper-left X", "Absolute upper-left Y"))
        return f"{width}x{height}+{x}+{y}"

    def stands(self, name, place):
        until(f"the {name} at {place or 'no place'}", lambda: self.mapped(name) == place, 5)

    def alarmed(self):
        """Whether the panel has its red line."""
        told = DISPLAY.tool("convert", self.wall.seen(PANEL), "-crop", "1x1+640+34", "-format", "%[fx:r>.6&&g<.3]", "info:")
        return told.strip() == "1"

    def mc_shows(self, step, place):
        """But for the clock above and the times below."""
        crop = "1280x360+0+110"
        drawn = os.path.join(self.state.name, "mc.png")
        subprocess.run([PROGRAM, "render", SAMPLE, "--mc", "--step", step, "--size", "1280x720", "-o", drawn], check=True,
                       capture_output=True)
        DISPLAY.tool("convert", drawn, "-crop", crop, "+repage", drawn)
        x = int(place.split("+")[1])
        until(f"the MC's {step}", lambda: self.wall.differing(drawn, self.wall.seen(f"1280x360+{x}+110")) == 0, 5)

    def test_the_mcs_plug_pulled_changes_nothing_elsewhere_and_put_in_again_the_mc_is_there_at_the_halls_step(self):
        self.start_on(OUTPUTS, "--hall", "DUMMY1", "--mc=DUMMY2", "--lobby=DUMMY3")
        step = self.show.go()["step"]
        self.wall.shows(step, HALL)
        self.mc_shows(step, THIRD)
        self.stands("lobby", FOURTH)
        DISPLAY.tool("xrandr", "--output", "DUMMY2", "--off")
        DISPLAY.tool("xrandr", "-q")
        self.stands("mc", "")
        until("the panel says so", self.alarmed)
        step = self.show.go()["step"]
        self.wall.shows(step, HALL)
        self.stands("lobby", FOURTH)
        self.assertTrue(self.panel_is_there())
        plug_in(DISPLAY, *OUTPUTS)
        self.stands("mc", THIRD)
        until("all is well", lambda: not self.alarmed())
        self.mc_shows(step, THIRD)
        self.mc_shows(self.show.go()["step"], THIRD)
        plug_in(DISPLAY, "DUMMY0", "DUMMY1", "DUMMY3", "DUMMY2")  # both move
        self.stands("mc", FOURTH)
        self.stands("lobby", THIRD)
        self.mc_shows(self.show.lines[-1]["step"], FOURTH)

    def test_what_a_window_manager_minimizes_is_back_at_once_and_goes_with_its_monitor_as_before(self):
        self.start_on(OUTPUTS, "--hall", "DUMMY1", "--mc=DUMMY2", "--lobby=DUMMY3")
        step = self.show.go()["step"]
        self.stands("lobby", FOURTH)
        for name, place in (("hall", HALL), ("mc", THIRD), ("lobby", FOURTH)):
            window = DISPLAY.tool("xdotool", "search", "--name", f"^bangvang {name}$").split()[0]
            DISPLAY.tool("xdotool", "windowminimize", window)
            time.sleep(0.3)
            self.stands(name, place)
        self.wall.shows(step, HALL)
        self.mc_shows(step, THIRD)
        plug_in(DISPLAY, "DUMMY0", "DUMMY2", "DUMMY1", "DUMMY3")
        self.stands("mc", HALL)
        self.wall.shows(step, THIRD)
        self.show.focused()
        step = self.show.go()["step"]
        self.wall.shows(step, THIRD)
        self.mc_shows(step, HALL)

    def test_where_monitors_are_too_few_mc_and_lobby_wait_and_open_on_those_that_are_plugged_in(self):
        self.start_on(OUTPUTS[:2], "--mc", "--lobby")
        self.wall.shows("title", HALL)
        until("the panel on the first monitor", self.panel_is_there)
        until("the panel says so", self.alarmed)
        self.assertEqual((self.mapped("mc"), self.mapped("lobby")), ("", ""))
        plug_in(DISPLAY, *OUTPUTS[:3])
        self.stands("mc", THIRD)
        self.mc_shows("title", THIRD)
        self.assertEqual(self.mapped("lobby"), "")
        plug_in(DISPLAY, *OUTPUTS)
        self.stands("lobby", FOURTH)
        until("a card", lambda: self.many_coloured(self.wall.seen(FOURTH)))
        step = self.show.go()["step"]
        self.wall.shows(step, HALL)
        self.mc_shows(step, THIRD)

    def test_while_the_panel_asks_which_monitor_is_the_halls_the_mcs_screen_is_nowhere(self):
        self.start_on(OUTPUTS[:3], "--mc")
        until("the panel on the first monitor", self.panel_is_there)
        self.assertEqual(self.mapped("mc"), "")
        for place in (HALL, THIRD):
            self.assertEqual(len(self.wall.colours(self.wall.seen(place))), 1)
        until("the hall on the second", lambda: self.click(0.588, 0.342) or self.mapped("hall") == HALL)
        self.wall.shows("title", HALL)
        self.stands("mc", THIRD)
        self.mc_shows("title", THIRD)


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
