// Opens by the reader of its format, cuts, scales, turns.
#include "decoding/develop.h"

#include <new>

#include "decoding/colour.h"
#include "decoding/open.h"
#include "decoding/scale.h"
#include "decoding/sheet.h"

namespace bangvang {
namespace {

Development developed(const Opened& opened, const PhotoRequest& request, std::span<std::uint32_t> sheet) {
  if (!opened.photo) return {opened.outcome};
  Photo& photo = *opened.photo;
  // To TurboJPEG, a JPEG that is cut short before its size.
  if (photo.width < 1 || photo.height < 1) return {PhotoOutcome::broken};
  const Turn turn = turn_of(photo.orientation);
  Development done{PhotoOutcome::done};
  done.full_width = turn.swap ? photo.height : photo.width;
  done.full_height = turn.swap ? photo.width : photo.height;
  if (request.measure != 0) return done;

  const std::uint32_t most = most_photo_side;
  if (request.width < 1 || request.height < 1 || request.width > most || request.height > most ||
      sheet.size() < std::size_t{request.width} * request.height) {
    return {PhotoOutcome::too_large};
  }
  if (!photo.complete) return {PhotoOutcome::broken};
  const Cut upright = cut_of(done.full_width, done.full_height, request);
  const Cut stored = as_stored(upright, turn, photo.width, photo.height);
  Raster raster;
  const double needed = std::max(stored.width / stored.part.width, stored.height / stored.part.height);
  done.outcome = photo.decode(stored.part, needed, raster);
  if (done.outcome != PhotoOutcome::done) return done;
  const ToSrgb colour(photo.colours);
  Sheet to(sheet, stored, turn);
  scale(raster, stored, [&](int y, std::span<std::uint8_t> row) {
    colour.turn(row, raster.opaque);
    to.lay(y, row);
  });
  done.width = upright.width;
  done.height = upright.height;
  return done;
}

template <typename Work>
Development caught(const Work& work) {
  try {
    return work();
  } catch (const std::bad_alloc&) {
    return {PhotoOutcome::no_memory};
  } catch (...) {
    return {PhotoOutcome::broken};
  }
}

}  // namespace

Development develop(const Opened& opened, const PhotoRequest& request, std::span<std::uint32_t> sheet) {
  return caught([&] { return developed(opened, request, sheet); });
}

Development develop(std::string_view file, const PhotoRequest& request, std::span<std::uint32_t> sheet) {
  if (file.size() > most_photo_bytes) return {PhotoOutcome::too_large};
  return caught([&] { return developed(open(file), request, sheet); });
}

}  // namespace bangvang
