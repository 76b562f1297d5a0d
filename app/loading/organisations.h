// Organisations: what a text is called that names a body or a place, and no person and no office.
#pragma once
#include <string_view>

namespace bangvang {

// “Sở Y tế”, “Tập thể nữ xã A”, “Nhân dân và cán bộ huyện B”. With its accents: “Phóng viên” is no “Phòng”, “Trương” no
// “Trường”; and “Cục trưởng” is no “Cục”.
bool begins_with_organisation(std::string_view);
// The same of where somebody works: “xã Quỳnh Đôi” is, “Cán bộ xã” is an office.
bool begins_with_place(std::string_view);

}  // namespace bangvang
