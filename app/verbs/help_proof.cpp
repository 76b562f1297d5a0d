// The text of --help for proof.
#include "verbs/help_texts.h"

namespace bangvang {

Words help_of_proof() {
  return {R"(bangvang proof: in thử mọi bước của mọi màn hình, để xem trước trên giấy

Cách dùng: bangvang proof BUỔI-LỄ [-o NƠI-GHI] [--png THƯ-MỤC]

  -o NƠI-GHI       tệp PDF, hoặc thư mục; mặc định là BUỔI-LỄ-proof.pdf ở đây
  --png THƯ-MỤC    ghi thêm mọi hình thành tệp PNG, đúng cỡ của từng màn hình

Khổ A4. Trang đầu nêu đã in thử những gì và mọi chỗ cần sửa, lỗi trước, cảnh báo sau, ở trang nào. Rồi mỗi trang hai bước:
hình hội trường, hình của người dẫn, số hiệu, mã bước, ghi chú, lời dẫn, và những chỗ cần sửa của bước ấy. Cuối cùng là màn
chờ và các thẻ của màn hình sảnh. Các hình đúng như lúc chiếu; chữ tìm và chép được.

Những chỗ cần sửa còn được in ra đây: chữ quá nhỏ hoặc bị cắt, ký tự không phông nào có, ảnh thiếu, hỏng hay quá nhỏ, chỗ
để trống, tên trùng, số liệu mâu thuẫn. Thoát với mã 1 nếu có lỗi, 0 nếu chỉ có cảnh báo hoặc không có gì. Dòng có lỗi được
bỏ ra khỏi bản in. Tệp cũ chỉ bị thay khi tệp mới đã viết xong; Ctrl+C thì không để lại gì.

Ví dụ:
  bangvang proof data/le-trao-giai-mau -o in-thu.pdf
)",
          R"(bangvang proof: every step of every screen on paper, to be looked through beforehand

Usage: bangvang proof CEREMONY [-o PATH] [--png FOLDER]

  -o PATH          a PDF file, or a folder; unless told CEREMONY-proof.pdf, here
  --png FOLDER     write every picture as PNG, too, at the size of its screen

On A4. The first page says what was proven and all that should be mended, errors before warnings, with their pages. Then come
two steps a page: the picture in the hall, the MC's, cue, id, notes, script, and what should be mended of that step; last the
hold picture and the cards of the lobby. The pictures are those of the show; their text can be searched and copied.

What should be mended is printed here, too: text that is too small or cut short, characters that no font has, photos that are
missing, broken or too small, empty places, names that stand twice, figures that contradict each other. Exits with 1 if there
are errors, with 0 on warnings only or nothing. Rows with errors are left out. An older file is replaced only once the
new one is whole; Ctrl+C leaves nothing.

Example:
  bangvang proof data/le-trao-giai-mau -o proof.pdf
)"};
}

}  // namespace bangvang
