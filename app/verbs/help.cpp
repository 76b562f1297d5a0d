// The texts of --help.
#include "verbs/help.h"

#include <vector>

#include "verbs/help_texts.h"

namespace bangvang {

namespace {

struct Help {
  std::string_view verb;
  Words text;
};

const std::vector<Help>& helps() {
  static const std::vector<Help> all{
      {"",
       {R"(bangvang: bảng vàng cho lễ trao giải và hội nghị thi đua

Cách dùng: bangvang LỆNH BUỔI-LỄ [tùy chọn]
BUỔI-LỄ là một thư mục dữ liệu, ví dụ data/bac-trung-bo-2022.

  new      tạo một buổi lễ ví dụ để bắt đầu
  show     chiếu buổi lễ lên hội trường, kèm bảng điều khiển
  render   vẽ các bước thành tệp ảnh PNG
  check    kiểm tra dữ liệu: nêu mọi lỗi, tệp nào, dòng nào, sửa ra sao
  proof    in thử mọi bước của mọi màn hình thành một tệp PDF, kèm những chỗ cần sửa
  steps    liệt kê mã các bước, mỗi dòng một bước
  script   in kịch bản của người dẫn chương trình và danh sách gọi lên sân khấu (PDF)
  replay   đọc nhật ký của một buổi lễ đã diễn ra
  bench    đo tốc độ và bộ nhớ trên máy này

  --help, -h     trợ giúp; “bangvang LỆNH --help” nói rõ từng lệnh
  --version      phiên bản

Mã thoát: 0 xong; 1 dữ liệu có lỗi hoặc không làm được; 2 gõ sai.
)",
        R"(bangvang: the golden board for award ceremonies

Usage: bangvang VERB CEREMONY [options]
CEREMONY is a folder of data files, such as data/bac-trung-bo-2022.

  new      make an example of a ceremony to begin with
  show     run the ceremony in the hall, with the operator's panel
  render   draw steps as PNG pictures
  check    look through the data: every problem, its file, line and remedy
  proof    print every step of every screen as a PDF, with what should be mended
  steps    list the ids of the steps, one a line
  script   the MC's script and the call sheet for backstage, to be printed (PDF)
  replay   read the journal of an evening that is over
  bench    measure speed and memory on this machine

  --help, -h     this help; “bangvang VERB --help” tells about one verb
  --version      the version

Exit code: 0 done; 1 the data have errors or it could not be done; 2 a wrong argument.
)"}},
      {"show",
       {R"(bangvang show: chiếu buổi lễ lên hội trường, kèm bảng điều khiển

Cách dùng: bangvang show BUỔI-LỄ [--mc[=MÀN-HÌNH]] [--lobby[=MÀN-HÌNH]] [--hall MÀN-HÌNH]
                     [--panel MÀN-HÌNH] [--windowed RxC] [--fresh] [--rehearsal] [--anyway] [--theme T]
                     [--keys TÊN] [--language vi|en] [--trace]

  --mc, --lobby    thêm màn hình cho người dẫn chương trình; cho sảnh: trên màn hình còn trống, hoặc màn hình có tên
                   ghi sau dấu “=”, ví dụ --mc=HDMI-2
  --hall M         màn hình của hội trường, theo tên cổng (HDMI-1) hoặc tên riêng (benq); --panel: của bảng điều khiển.
                   Không ghi thì như lần trước; không rõ thì bảng điều khiển hỏi
  --windowed RxC   chiếu tất cả trong cửa sổ, cỡ R×C điểm ảnh, không phủ kín màn hình
  --fresh          bắt đầu lại từ đầu; không có tùy chọn này thì buổi lễ dừng dở chưa quá 30 phút được tiếp tục
                   đúng bước, còn dở từ lâu hơn thì bảng điều khiển hỏi trước
  --rehearsal      tổng duyệt: ghi nhật ký riêng, không bao giờ được tiếp tục
  --anyway         bỏ các dòng dữ liệu có lỗi rồi vẫn chiếu
  --theme T        chủ đề khác với chủ đề ghi trong dữ liệu: do-vang, lam-ngoc, giay-do
  --keys TÊN       bộ phím khác “default”: clicker-arrows (mũi tên, phím âm lượng), clicker-only
  --language L     tiếng của bảng điều khiển: vi hoặc en; mặc định theo máy, máy không nói gì thì theo buổi lễ
  --trace          mỗi thay đổi in một dòng: step=… standby=… look=… settled=…
                   (lộ cả kết quả chưa công bố; chỉ dùng cho máy đọc)

Có hai màn hình thì hội trường phủ kín một màn hình, bảng điều khiển ở màn hình kia.
Có một màn hình thì F1 mở hoặc đóng bảng điều khiển. Phím ? liệt kê các phím.

Ví dụ:
  bangvang show data/bac-trung-bo-2022
  bangvang show data/le-trao-giai-mau --windowed 1280x720 --fresh
)",
        R"(bangvang show: run the ceremony in the hall, with the operator's panel

Usage: bangvang show CEREMONY [--mc[=MONITOR]] [--lobby[=MONITOR]] [--hall MONITOR]
                     [--panel MONITOR] [--windowed WxH] [--fresh] [--rehearsal] [--anyway] [--theme T]
                     [--keys NAME] [--language vi|en] [--trace]

  --mc, --lobby    a screen for the MC, one for the lobby: on a monitor that is free, or the one whose name stands
                   behind “=”, such as --mc=HDMI-2
  --hall M         the hall's monitor, by its socket (HDMI-1) or its own name (benq); --panel: the panel's.
                   Unless told, as the last time; where that is not clear the panel asks
  --windowed WxH   show everything in windows, of W×H pixels, instead of the full screen
  --fresh          begin anew; without it a show cut off less than 30 minutes ago goes on at its step, and
                   the panel asks about an older one
  --rehearsal      keep a journal of its own, that is never gone on with
  --anyway         leave out the rows that have errors and start all the same
  --theme T        another theme than the data name: do-vang, lam-ngoc, giay-do
  --keys NAME      other keys than “default”: clicker-arrows (arrows, volume keys), clicker-only
  --language L     language of the panel: vi or en; unless told the machine's, else the ceremony's
  --trace          print a line at every change: step=… standby=… look=… settled=…
                   (it names what is not yet announced; for scripts only)

With two monitors the hall fills one and the panel stands on the other.
With one, F1 lays the panel over the hall. The key ? lists the keys.

Examples:
  bangvang show data/bac-trung-bo-2022
  bangvang show data/le-trao-giai-mau --windowed 1280x720 --fresh
)"}},
      {"render",
       {R"(bangvang render: vẽ các bước thành tệp ảnh PNG

Cách dùng: bangvang render BUỔI-LỄ --step MÃ | --all | --sheet [--mc] [--size RxC] [--theme T]
                          [--anyway] [-o NƠI-GHI]
           bangvang render BUỔI-LỄ --lobby [--announced MÃ|all|none] [--at GIÂY | --all]
                          [--size RxC] [--theme T] [-o NƠI-GHI]

  --step MÃ        vẽ một bước; “bangvang steps BUỔI-LỄ” liệt kê các mã
  --all            vẽ mọi bước, mỗi bước một tệp
  --sheet          vẽ một tờ thu nhỏ gồm mọi bước (dùng kèm --all thì có cả hai)
  --mc             vẽ màn hình của người dẫn chương trình thay cho màn hội trường
  --test-card      vẽ hình thử máy chiếu: vùng an toàn, chữ nhỏ nhất, bậc xám, dấu chữ hoa
  --size RxC       cỡ ảnh, tính bằng điểm ảnh; mặc định 1920x1080
  --theme T        chủ đề: do-vang, lam-ngoc, giay-do
  --anyway         bỏ các dòng dữ liệu có lỗi rồi vẫn vẽ
  --lobby          vẽ màn hình sảnh: chỉ những gì đã công bố; kèm --all thì vẽ trọn một vòng
  --announced MÃ   sảnh: hội trường đã chiếu đến hết bước này; mặc định là all (tất cả); none là chưa có gì
  --at GIÂY        sảnh: vòng chiếu đã chạy được bấy nhiêu giây; mặc định 0
  -o NƠI-GHI       tệp PNG (một bước, tờ thu nhỏ) hoặc thư mục (--all; tờ thu nhỏ khi ấy là 000-all.png)

Ví dụ:
  bangvang render data/bac-trung-bo-2022 --step title -o title.png
  bangvang render data/le-trao-giai-mau --all --sheet --size 1280x800 -o anh/
)",
        R"(bangvang render: draw steps as PNG pictures

Usage: bangvang render CEREMONY --step ID | --all | --sheet [--mc] [--size WxH] [--theme T]
                       [--anyway] [-o PATH]
       bangvang render CEREMONY --lobby [--announced ID|all|none] [--at SECONDS | --all]
                       [--size WxH] [--theme T] [-o PATH]

  --step ID        draw one step; “bangvang steps CEREMONY” lists the ids
  --all            draw every step, a file each
  --sheet          draw one contact sheet of every step (with --all: both)
  --mc             draw the MC's screen, not the hall's
  --test-card      draw the test card: safe area, smallest text, greys, marks of capitals
  --size WxH       size in pixels; 1920x1080 unless told
  --theme T        the theme: do-vang, lam-ngoc, giay-do
  --anyway         leave out the rows that have errors and draw all the same
  --lobby          draw the lobby's screen: only what is announced; with --all one whole round of it
  --announced ID   lobby: the hall has shown all up to this step; unless told, all; none: nothing yet
  --at SECONDS     lobby: how long its rotation has run; 0 unless told
  -o PATH          a PNG file (one step, the sheet) or a folder (--all; the sheet in it is 000-all.png)

Examples:
  bangvang render data/bac-trung-bo-2022 --step title -o title.png
  bangvang render data/le-trao-giai-mau --all --sheet --size 1280x800 -o pictures/
)"}},
      {"check",
       {R"(bangvang check: kiểm tra dữ liệu của một buổi lễ

Cách dùng: bangvang check BUỔI-LỄ [--photos] [--json]

  --photos         đọc hết từng ảnh, dù lâu; không có tùy chọn này thì khi có quá nhiều ảnh chỉ xem kích cỡ
  --json           in một tài liệu JSON cho trình soạn thảo và tập lệnh, bằng cả hai thứ tiếng

In mọi lỗi và cảnh báo, mỗi dòng một vấn đề: tệp, dòng, điều sai, cách sửa; cuối cùng là
số lỗi và số cảnh báo. Thoát với mã 1 nếu có lỗi, 0 nếu chỉ có cảnh báo hoặc không có gì.
Mọi ảnh được chiếu đều được mở ra: ảnh quá nhỏ hoặc không đọc được là một cảnh báo.

Ví dụ:
  bangvang check data/bac-trung-bo-2022
)",
        R"(bangvang check: look through the data of a ceremony

Usage: bangvang check CEREMONY [--photos] [--json]

  --photos         read every photo whole, however long it takes; else, of very many, only the sizes
  --json           print one JSON document, for editors and scripts, in both languages

Prints every error and warning, one a line: file, line, what is wrong, what to do; and
last how many there are. Exits with 1 if there are errors, with 0 on warnings only or nothing.
Every photo that is shown is opened: one that is too small or cannot be read is a warning.

Example:
  bangvang check data/bac-trung-bo-2022
)"}},
      {"steps",
       {R"(bangvang steps: liệt kê mã các bước của một buổi lễ

Cách dùng: bangvang steps BUỔI-LỄ [--cues]

  --cues           thêm số hiệu của bước, sau một dấu tab

In mã từng bước theo thứ tự chiếu, mỗi dòng một mã. Các mã này dùng cho “render --step”
và cho cột “sau” của bảng ảnh.

Ví dụ:
  bangvang steps data/bac-trung-bo-2022
)",
        R"(bangvang steps: list the ids of a ceremony's steps

Usage: bangvang steps CEREMONY [--cues]

  --cues           and the cue of each step, behind a tab

Prints the ids in the order of the show, one a line. They are what “render --step” and the
column “after” of a table of photos take.

Example:
  bangvang steps data/bac-trung-bo-2022
)"}},
      {"replay", help_of_replay()},
      {"bench", help_of_bench()},
      {"new", help_of_new()},
      {"script", help_of_script()},
      {"proof", help_of_proof()},
  };
  return all;
}

}  // namespace

std::string help_for(std::string_view verb, Language language) {
  for (const Help& help : helps()) {
    if (help.verb == verb) return help.text.in(language);
  }
  return {};
}

}  // namespace bangvang
