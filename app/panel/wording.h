// What the panel says, in both languages.
#pragma once
#include <string>

#include "base/words.h"

namespace bangvang {

struct Phrase {
  const char* vi;
  const char* en;
  const char* in(Language language) const { return language == Language::english ? en : vi; }
};

namespace say {
inline constexpr Phrase on_air{"TRỰC TIẾP", "ON AIR"};
inline constexpr Phrase black{"ĐEN", "BLACK"};
inline constexpr Phrase hold{"MÀN CHỜ", "HOLD"};
inline constexpr Phrase black_long{"Hội trường thấy màn đen", "The hall sees black"};
inline constexpr Phrase hold_long{"Hội trường thấy màn chờ", "The hall sees the hold screen"};
inline constexpr Phrase live{"ĐANG CHIẾU", "LIVE"};
inline constexpr Phrase next{"KẾ TIẾP", "NEXT"};
inline constexpr Phrase nothing_next{"Đã hết chương trình", "The end of the program"};
inline constexpr Phrase empty{"Chương trình chưa có bước nào", "The program has no steps"};
inline constexpr Phrase rundown{"Chương trình", "Rundown"};
inline constexpr Phrase agenda_item{"Chương trình", "Agenda"};
inline constexpr Phrase group{"đợt", "group"};
inline constexpr Phrase skipped{"bỏ qua", "skipped"};
inline constexpr Phrase cues{"cảnh", "cues"};
inline constexpr Phrase before_agenda{"Mở đầu", "Opening"};
inline constexpr Phrase list_keys{
    "nhấp: kế tiếp · nhấp đúp hoặc Enter: chiếu", "click: next · double click or Enter: show"};
inline constexpr Phrase list_has_arrows{"↑ ↓ chọn · Enter chiếu · Esc thôi", "↑ ↓ choose · Enter show · Esc leave"};
inline constexpr Phrase back{"Lùi", "Back"};
inline constexpr Phrase black_button{"Đen", "Black"};
inline constexpr Phrase hold_button{"Chờ", "Hold"};
inline constexpr Phrase steps_live{"Các bước trong cảnh đang chiếu", "Steps of the live cue"};
inline constexpr Phrase steps_next{"Các bước trong cảnh kế tiếp", "Steps of the next cue"};
inline constexpr Phrase chip_keys{"nhấp: kế tiếp · nhấp đúp: chiếu", "click: next · double click: show"};
inline constexpr Phrase script{"Lời dẫn", "Script"};
inline constexpr Phrase notes{"Ghi chú", "Notes"};
inline constexpr Phrase pronounced{"Cách đọc", "Said"};
inline constexpr Phrase received_by{"Người nhận thay", "Received by"};
inline constexpr Phrase no_script{"Không có lời dẫn và ghi chú", "No script and no notes"};
inline constexpr Phrase problems{"Cảnh báo", "Problems"};
inline constexpr Phrase no_problems{"Không có cảnh báo", "No problems"};
inline constexpr Phrase outputs{"Đầu ra", "Outputs"};
inline constexpr Phrase unplugged{"mất kết nối", "not connected"};
inline constexpr Phrase shows{"đang hiện", "shows"};
inline constexpr Phrase not_yet{"chưa xác nhận bước này", "has not confirmed this step"};
inline constexpr Phrase elapsed{"Đã chạy", "Running"};
inline constexpr Phrase this_step{"Bước này", "This step"};
inline constexpr Phrase unheard{"BÀN PHÍM VÀ BÚT TRÌNH CHIẾU KHÔNG ĐƯỢC NGHE – bấm chuột vào cửa sổ này",
                                "KEYS AND CLICKER ARE NOT HEARD – click into this window"};
inline constexpr Phrase cut{"Chữ bị cắt trên màn hội trường", "Text is cut on the hall's screen"};
inline constexpr Phrase small{"Chữ nhỏ hơn mức nhìn rõ từ xa", "Text is smaller than can be read from afar"};
inline constexpr Phrase jump{"Nhảy tới cảnh", "Jump to cue"};
inline constexpr Phrase jump_keys{
    "Enter: chiếu · Backspace: xóa · Esc: thôi", "Enter: show · Backspace: erase · Esc: cancel"};
inline constexpr Phrase no_cue{"không có cảnh này", "there is no such cue"};
inline constexpr Phrase lapsed{"Đã quá giờ", "Too late"};
inline constexpr Phrase enter_too_late{"Đã quá giờ – phím Enter vừa rồi không có tác dụng",
                                       "Too late – that Enter did nothing"};
inline constexpr Phrase ask_first{"Về bước đầu tiên?", "Go to the first step?"};
inline constexpr Phrase ask_last{"Tới bước cuối cùng?", "Go to the last step?"};
inline constexpr Phrase ask_quit{"Kết thúc buổi lễ và thoát?", "End the show and quit?"};
inline constexpr Phrase ask_go_on{"Lần chiếu trước dừng dở: tiếp tục?", "The last show stopped midway: go on?"};
inline constexpr Phrase goes_on_from{"Tiếp tục từ", "Go on from"};
inline constexpr Phrase begins_with{"Bắt đầu lại từ", "Begin anew with"};
inline constexpr Phrase go_on{"Tiếp tục", "Go on"};
inline constexpr Phrase begin_anew{"Từ đầu", "Begin anew"};
inline constexpr Phrase prompt_go_on{"Y: tiếp tục  ·  N: từ đầu", "Y: go on  ·  N: begin anew"};
inline constexpr Phrase answer_first{"Hội trường đang ở màn chờ – trả lời câu hỏi trước: Y hoặc N",
                                     "The hall is on hold – first answer the question: Y or N"};
inline constexpr Phrase rehearsal{"TỔNG DUYỆT", "REHEARSAL"};
inline constexpr Phrase wall_shows{"Hội trường sẽ thấy", "The hall will see"};
inline constexpr Phrase black_stays{"Hội trường vẫn thấy màn đen, bấm GO mới hiện",
                                    "The hall still sees black, and only after GO"};
inline constexpr Phrase hold_stays{"Hội trường vẫn thấy màn chờ, bấm GO mới hiện",
                                   "The hall still sees the hold screen, and only after GO"};
inline constexpr Phrase wall_goes{"Mọi màn hình sẽ đóng lại.", "Every screen will close."};
inline constexpr Phrase yes{"Có", "Yes"};
inline constexpr Phrase no{"Không", "No"};
inline constexpr Phrase question_closed{"Đã đóng câu hỏi – bấm lại để chuyển bước",
                                        "Question closed – press again to change the step"};
inline constexpr Phrase prompt_quit{"Kết thúc buổi lễ?", "End the show?"};
inline constexpr Phrase prompt_answers{"Y: có  ·  N, Esc: không", "Y: yes  ·  N, Esc: no"};
inline constexpr Phrase prompt_entry{"Enter: chiếu  ·  Esc: thôi", "Enter: show  ·  Esc: cancel"};
inline constexpr Phrase panel_is{"bảng điều khiển", "panel"};
inline constexpr Phrase quit_is{"kết thúc", "end the show"};
inline constexpr Phrase close{"Đóng", "Close"};
inline constexpr Phrase help{"Phím tắt", "Keys"};
inline constexpr Phrase hide_panel{"Ẩn bảng", "Hide panel"};
inline constexpr Phrase no_picture{"(chưa có hình)", "(no picture yet)"};
inline constexpr Phrase what_to_do{"Cách xử lý", "What to do"};
}  // namespace say

}  // namespace bangvang
