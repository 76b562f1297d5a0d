// Names that editors and downloads use while they work.
#include "platform/temporary_names.h"

#include "catch.h"

using namespace bangvang;

TEST_CASE("what editors, office programs and downloads leave beside a file while they work is no change of the data") {
  for (const char* name : {".~lock.recipients.ods#", "~$ceremony.xlsx", "lu12345abcd.tmp", "ABC.TMP", ".goutputstream-XK2R31", ".recipients.csv.swp",
                           "recipients.swp", "4913", "recipients.csv~", ".#recipients.csv", "photo.jpg.part", "photo.jpg.crdownload", ".git",
                           ".DS_Store", "Thumbs.db", ""}) {
    INFO(name);
    CHECK(is_temporary(name));
  }
}

TEST_CASE("tables, photos and albums are data, whatever they are called") {
  for (const char* name : {"ceremony.toml", "recipients.csv", "danh sách.csv", "ceremony.xlsx", "IMG_4913.JPG", "photos", "4914", "tmp", "partners.csv"}) {
    INFO(name);
    CHECK_FALSE(is_temporary(name));
  }
}
