// Places that stay empty on the wall: a talk with nobody, a name with nothing beneath it. What no row can know of the
// others the data's own checks tell (ceremony/checks.h).
#include "base/phrases.h"
#include "verbs/proof_findings.h"

namespace bangvang {
namespace {

class EmptyPlaces {
 public:
  explicit EmptyPlaces(const Program& program) : program_(program), c_(program.ceremony) {
    with_photos_.resize(c_.honours.size());
    for (const Recipient& r : c_.recipients)
      if (r.honour >= 0 && !r.photo.empty()) with_photos_[static_cast<std::size_t>(r.honour)] = true;
  }
  std::vector<ProofFinding> all() {
    for (step_ = 0; step_ < static_cast<int>(program_.steps.size()); ++step_)
      look_at(program_.steps[static_cast<std::size_t>(step_)]);
    return std::move(found_);
  }

 private:
  void tell(const Place& where, Words what, Words remedy) {
    found_.push_back({{Severity::warning, where, std::move(what), std::move(remedy)}, {step_}});
  }
  void look_at(const Step& step) {
    switch (step.scene) {
      case SceneKind::recipient: return look_at(c_.recipients[static_cast<std::size_t>(step.subject)]);
      case SceneKind::talk: return look_at(c_.talks[static_cast<std::size_t>(step.subject)]);
      case SceneKind::handover:
        if (c_.handover && (c_.handover->from.empty() || c_.handover->to.empty()))
          tell(c_.handover->origin,
               {"bàn giao mà chưa ghi đủ bên giao, bên nhận", "who hands over, or to whom, is not written"},
               {"ghi cả from và to", "write both from and to"});
        return;
      case SceneKind::leadership:
        if (c_.leadership && c_.leadership->head.unit.empty() && c_.leadership->head.person.empty())
          tell(c_.leadership->origin,
               {"ra mắt lãnh đạo cụm mà chưa ghi cụm trưởng", "the head of the cluster is not written"},
               {"ghi đơn vị hoặc tên cụm trưởng", "write the head's unit or name"});
        return;
      default: return;
    }
  }
  void look_at(const Recipient& r) {
    const Honour& honour = c_.honours[static_cast<std::size_t>(r.honour)];
    if (r.kind == RecipientKind::person && r.position.empty() && r.unit.empty() && r.rank.empty())
      tell(r.origin,
           say("dưới tên {} không có chức vụ, đơn vị", "beneath the name {} there is no position or unit",
               quoted(r.name)),
           {"ghi chức vụ hoặc đơn vị", "write the position or the unit"});
    if (honour.layout == HonourLayout::portrait && r.photo.empty() && !r.no_photo &&
        with_photos_[static_cast<std::size_t>(r.honour)])
      tell(r.origin,
           say("{} không có ảnh chân dung, trong khi người khác cùng danh hiệu có",
               "{} has no portrait, where others of the honour have one", quoted(r.name)),
           {"thêm ảnh, hoặc ghi vào cột “không ảnh” nếu người ấy không muốn",
            "add the photo, or say so in the column “no_photo” if the person does not wish one"});
  }
  void look_at(const Talk& t) {
    if (t.speaker.empty() && t.unit.empty())
      tell(t.origin, say("tham luận {} chưa có người trình bày", "nobody gives the talk {}", quoted(t.title)),
           {"ghi người trình bày hoặc đơn vị", "write the speaker or the unit"});
  }

  const Program& program_;
  const Ceremony& c_;
  std::vector<bool> with_photos_;  // of each honour: somebody has one
  int step_ = 0;
  std::vector<ProofFinding> found_;
};

}  // namespace

std::vector<ProofFinding> empty_places(const Program& program) { return EmptyPlaces(program).all(); }

}  // namespace bangvang
