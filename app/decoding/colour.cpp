// By lcms2, in a context of its own with an allowance.
#include "decoding/colour.h"

#include <algorithm>
#include <array>
#include <lcms2.h>
#include <lcms2_plugin.h>
#include <vector>

#include "decoding/allowance.h"

namespace bangvang {
namespace {

thread_local Allowance allowance{64u << 20};

void* take(cmsContext, cmsUInt32Number bytes) { return allowance.take(bytes); }
void* take_anew(cmsContext, void* old, cmsUInt32Number bytes) { return allowance.take_anew(old, bytes); }
void let_go(cmsContext, void* block) { allowance.let_go(block); }

struct Context {
  cmsContext of = nullptr;
  Context() {
    cmsPluginMemHandler memory{};
    memory.base = {cmsPluginMagicNumber, 2060, cmsPluginMemHandlerSig, nullptr};
    memory.MallocPtr = take;
    memory.FreePtr = let_go;
    memory.ReallocPtr = take_anew;
    of = cmsCreateContext(&memory, nullptr);
  }
  ~Context() {
    if (of) cmsDeleteContext(of);
  }
  Context(const Context&) = delete;
  Context& operator=(const Context&) = delete;
};

struct Closed {
  void operator()(void* profile) const { cmsCloseProfile(profile); }
};
using Profile = std::unique_ptr<void, Closed>;

// The primaries of H.273 that pictures come with and that are not sRGB's; white is D65. Transfer: 4 and 5 are plain
// powers, 8 is linear; all others are near sRGB's curve, or HDR, which no 8-bit projector can show.
Profile profile_of(cmsContext context, int primaries, int transfer) {
  cmsCIExyYTRIPLE colours{};
  switch (primaries) {
    case 9: colours = {{.708, .292, 1}, {.170, .797, 1}, {.131, .046, 1}}; break;       // BT.2020
    case 11: case 12: colours = {{.680, .320, 1}, {.265, .690, 1}, {.150, .060, 1}}; break;  // P3
    default: colours = {{.640, .330, 1}, {.300, .600, 1}, {.150, .060, 1}};
  }
  const cmsCIExyY white{.3127, .3290, 1};
  std::array<double, 5> srgb{2.4, 1 / 1.055, .055 / 1.055, 1 / 12.92, .04045};
  const double power = transfer == 4 ? 2.2 : transfer == 5 ? 2.8 : 1;
  const bool plain = transfer == 4 || transfer == 5 || transfer == 8;
  cmsToneCurve* curve = plain ? cmsBuildGamma(context, power) : cmsBuildParametricToneCurve(context, 4, srgb.data());
  if (!curve) return nullptr;
  cmsToneCurve* const curves[] = {curve, curve, curve};
  Profile profile(cmsCreateRGBProfileTHR(context, &white, &colours, curves));
  cmsFreeToneCurve(curve);
  return profile;
}

bool same_as_srgb(const Colours& colours) {
  const auto is = [](int code, std::initializer_list<int> codes) {
    return std::find(codes.begin(), codes.end(), code) != codes.end();
  };
  return colours.profile.empty() && !is(colours.primaries, {9, 11, 12}) && !is(colours.transfer, {4, 5, 8});
}

// All bytes of red, green, blue a long way apart come out as they went in.
bool changes_nothing(cmsHTRANSFORM transform, bool grey) {
  std::vector<std::uint8_t> before, after;
  for (int i = 0; i < (grey ? 256 : 6 * 6 * 6); ++i) {
    const auto level = [](int step) { return static_cast<std::uint8_t>(step * 51); };
    if (grey) before.insert(before.end(), 3, static_cast<std::uint8_t>(i));
    else before.insert(before.end(), {level(i % 6), level(i / 6 % 6), level(i / 36)});
    before.push_back(255);
  }
  after = before;
  cmsDoTransform(transform, after.data(), after.data(), static_cast<cmsUInt32Number>(after.size() / 4));
  return std::equal(before.begin(), before.end(), after.begin(), [](int a, int b) { return std::abs(a - b) <= 1; });
}

}  // namespace

struct ToSrgb::Made {
  Context context;
  cmsHTRANSFORM transform = nullptr;
  ~Made() {
    if (transform) cmsDeleteTransform(transform);
  }
};

ToSrgb::ToSrgb(const Colours& colours) {
  if (same_as_srgb(colours)) return;
  auto made = std::make_unique<Made>();
  const cmsContext context = made->context.of;
  if (!context) return;
  const auto size = static_cast<cmsUInt32Number>(colours.profile.size());
  const Profile from(colours.profile.empty() ? profile_of(context, colours.primaries, colours.transfer).release()
                                             : cmsOpenProfileFromMemTHR(context, colours.profile.data(), size));
  const Profile to(cmsCreate_sRGBProfileTHR(context));
  if (!from || !to) return;
  const cmsColorSpaceSignature space = cmsGetColorSpace(from.get());
  if (space != cmsSigRgbData && space != cmsSigGrayData) return;
  const bool grey = space == cmsSigGrayData;
  const cmsUInt32Number first_only = COLORSPACE_SH(PT_GRAY) | CHANNELS_SH(1) | EXTRA_SH(3) | BYTES_SH(1);
  made->transform = cmsCreateTransformTHR(context, from.get(), grey ? first_only : TYPE_RGBA_8, to.get(), TYPE_RGBA_8,
                                          INTENT_PERCEPTUAL, 0);
  if (made->transform && !changes_nothing(made->transform, grey)) made_ = std::move(made);
}

ToSrgb::~ToSrgb() = default;

void ToSrgb::turn(std::span<std::uint8_t> row, bool opaque) const {
  if (!made_) return;
  for (std::size_t i = 0; !opaque && i < row.size(); i += 4) {
    const unsigned alpha = row[i + 3];
    for (std::size_t c = i; alpha != 0 && c < i + 3; ++c) {
      row[c] = static_cast<std::uint8_t>((row[c] * 255u + alpha / 2) / alpha);
    }
  }
  cmsDoTransform(made_->transform, row.data(), row.data(), static_cast<cmsUInt32Number>(row.size() / 4));
  for (std::size_t i = 0; !opaque && i < row.size(); i += 4) {
    const unsigned alpha = row[i + 3];
    for (std::size_t c = i; c < i + 3; ++c) row[c] = static_cast<std::uint8_t>((row[c] * alpha + 127) / 255);
  }
}

}  // namespace bangvang
