// biome-ignore-all format: word lists are read as running text
import type { Language } from './language.ts'

export const vi: Language = {
  tag: 'vi',
  name: 'Vietnamese',
  iso639_3: ['vie'],
  script: 'Latn',
  regions: ['VN'],
  commonWords: [
    'và', 'của', 'các', 'là', 'có', 'trong', 'được', 'cho', 'với', 'những', 'không', 'một', 'để', 'người', 'đã', 'này',
    'từ', 'khi', 'tại', 'đến', 'năm', 'về', 'theo', 'như', 'vào', 'cũng', 'ra', 'sẽ', 'trên', 'nhiều', 'sau', 'hơn',
    'đó', 'ngày', 'bằng', 'cùng', 'qua', 'chúng', 'tôi', 'việc', 'do', 'đang',
  ],
  labels: {
    'press-release': [
      'Thông cáo báo chí', 'Thông cáo', 'Thông tin báo chí', 'Bản tin báo chí', 'Bản tin', 'Tin tức', 'Tin báo chí',
      'Thông cáo báo chí chung', 'Thông báo báo chí', 'Thông báo', 'Tài liệu báo chí', 'Press release', 'TCBC',
    ],
    statement: ['Tuyên bố', 'Tuyên bố chung', 'Phát biểu', 'Thư ngỏ', 'Thông cáo chung', 'Đính chính'],
    advisory: ['Thông báo dành cho báo chí', 'Lịch báo chí', 'Lưu ý báo chí', 'Thông báo mời đưa tin'],
    invitation: [
      'Thư mời', 'Thư mời báo chí', 'Giấy mời', 'Giấy mời báo chí', 'Thư mời họp báo', 'Họp báo', 'Giấy mời họp báo',
      'Mời đưa tin',
    ],
    results: [
      'Kết quả kinh doanh', 'Công bố thông tin', 'Kết quả tài chính', 'Báo cáo tài chính',
      'Công bố thông tin bất thường',
    ],
  },
  immediateRelease: [
    'Phát hành ngay', 'Để phát hành ngay', 'Để phát hành ngay lập tức', 'Phát hành ngay lập tức', 'Để công bố ngay',
    'Được phép phát hành ngay', 'For immediate release',
  ],
  embargo: [
    'Không phát hành trước', 'Cấm đăng trước', 'Không đăng trước', 'Không công bố trước', 'Cấm phát hành trước',
    'Thời gian cấm đăng', 'Chỉ phát hành sau', 'Chỉ đăng sau', 'Embargo',
  ],
  notForDistribution: [
    'Không phân phối tại Hoa Kỳ', 'Không được phân phối tại Hoa Kỳ', 'Không dành cho phân phối',
    'Thông cáo này không phải là lời chào mời',
  ],
  about: {
    verbs: ['là', 'được thành lập', 'cung cấp', 'phát triển', 'sản xuất', 'hoạt động'],
    marks: [
      'thành lập', 'trụ sở', 'nhân viên', 'doanh thu', 'hàng đầu', 'công ty con', 'niêm yết', 'thông tin thêm',
      'thành viên',
    ],
    named: [
      'Về {name}', 'Giới thiệu về {name}', 'Giới thiệu {name}', 'Thông tin về {name}', 'Đôi nét về {name}',
      'Vài nét về {name}', 'Tổng quan về {name}', 'Thông tin thêm về {name}', 'Giới thiệu chung về {name}',
      
    ],
    plain: [
      'Về chúng tôi', 'Giới thiệu công ty', 'Giới thiệu về công ty', 'Giới thiệu', 'Thông tin công ty',
      'Thông tin về công ty', 'Chúng tôi là ai', 'Hồ sơ công ty', 'Tổng quan', 'Giới thiệu chung',
    ],
    kinds: [
      'Về công ty', 'Về tập đoàn', 'Về quỹ', 'Về ngân hàng', 'Về dự án', 'Về chương trình', 'Về tổ chức', 'Về hiệp hội', 'Về hội', 'Về câu lạc bộ',
      'Về nghiên cứu', 'Về khảo sát', 'Về báo cáo', 'Về cuộc thi', 'Về giải thưởng', 'Về tác giả', 'Về cuốn sách',
      'Về bộ phim', 'Về liên hoan', 'Về lễ hội', 'Về triển lãm', 'Về hội nghị', 'Về hội thảo', 'Về chiến dịch',
      'Về nền tảng', 'Về bảo tàng', 'Về nhà hát', 'Về thư viện', 'Về nhà trường', 'Về trường đại học', 'Về viện',
      'Về trung tâm', 'Về bệnh viện', 'Về thành phố', 'Về cơ quan', 'Về thương hiệu', 'Về sản phẩm', 'Về khách sạn',
      'Về vườn quốc gia', 'Về nhà xuất bản', 'Về ban tổ chức', 'Về đơn vị tổ chức', 'Về sự kiện', 'Về ứng dụng',
      'Về hợp tác xã',
    ],
    articles: [],
  },
  contact: [
    'Liên hệ báo chí', 'Liên hệ truyền thông', 'Thông tin liên hệ', 'Thông tin liên hệ báo chí',
    'Thông tin liên hệ truyền thông', 'Liên hệ', 'Liên lạc', 'Liên lạc báo chí', 'Đầu mối liên hệ', 'Người liên hệ',
    'Mọi chi tiết xin liên hệ', 'Mọi thông tin chi tiết xin liên hệ', 'Mọi thông tin chi tiết vui lòng liên hệ',
    'Mọi thông tin xin liên hệ', 'Mọi thông tin, xin vui lòng liên hệ', 'Để biết thêm thông tin, vui lòng liên hệ',
    'Để biết thêm thông tin', 'Để biết thêm thông tin chi tiết, vui lòng liên hệ',
    'Để biết thêm chi tiết, vui lòng liên hệ', 'Thông tin chi tiết xin liên hệ', 'Phòng truyền thông',
    'Ban truyền thông', 'Phòng quan hệ công chúng', 'Quan hệ công chúng', 'Quan hệ báo chí', 'Bộ phận truyền thông',
    'Bộ phận báo chí', 'Người phát ngôn', 'Dành cho báo chí', 'Phụ trách truyền thông', 'Media contact',
    'Press contact', 'Thông tin báo chí liên hệ',
  ],
  otherContact: [
    'Quan hệ nhà đầu tư', 'Quan hệ cổ đông', 'Liên hệ nhà đầu tư', 'Chăm sóc khách hàng', 'Dịch vụ khách hàng',
    'Đăng ký', 'Đặt vé', 'Trụ sở chính',
  ],
  contactLabels: {
    phone: ['Điện thoại', 'ĐT', 'Tel', 'Số điện thoại', 'Hotline', 'Đường dây nóng', 'SĐT'],
    mobile: ['Di động', 'ĐTDĐ', 'DĐ', 'Mobile', 'Zalo', 'Số di động'],
    fax: ['Fax'],
    email: ['Email', 'Thư điện tử', 'Địa chỉ email', 'Hộp thư'],
    web: ['Website', 'Trang web', 'Web', 'Trang thông tin điện tử', 'www'],
  },
  contactRoles: [
    'Phụ trách truyền thông', 'Trưởng phòng truyền thông', 'Giám đốc truyền thông', 'Chuyên viên truyền thông',
    'Quản lý truyền thông', 'Trưởng ban truyền thông', 'Cán bộ truyền thông', 'Trưởng phòng PR', 'Chuyên viên PR',
    'Giám đốc đối ngoại', 'Giám đốc marketing', 'Trưởng phòng marketing', 'Người phát ngôn', 'Tổng giám đốc',
    'Phó tổng giám đốc', 'Giám đốc', 'Phó giám đốc', 'Chủ tịch', 'Phó chủ tịch', 'Chủ tịch hội đồng quản trị',
    'Giám đốc điều hành', 'Tổng thư ký', 'Điều phối viên', 'Quản lý dự án', 'Nhà sáng lập', 'Phòng truyền thông',
    'Ban truyền thông',
  ],
  notesToEditors: [
    'Ghi chú cho biên tập viên', 'Ghi chú cho ban biên tập', 'Lưu ý cho biên tập viên', 'Chú thích cho biên tập viên',
    'Ghi chú', 'Thông tin bổ sung', 'Thông tin thêm', 'Thông tin tham khảo', 'Bối cảnh', 'Phụ lục', 'Tài liệu đính kèm',
    'Nguồn', 'Nguồn tham khảo', 'Chú thích', 'Phương pháp',
  ],
  legal: [
    'Tuyên bố miễn trừ trách nhiệm', 'Miễn trừ trách nhiệm', 'Tuyên bố hướng tới tương lai',
    'Các tuyên bố hướng tới tương lai', 'Tuyên bố về tương lai', 'Thông báo pháp lý', 'Lưu ý pháp lý',
    'Lưu ý quan trọng', 'Thông tin quan trọng',
  ],
  photo: [
    'Ảnh', 'Hình ảnh', 'Hình', 'Chú thích ảnh', 'Nguồn ảnh', 'Ảnh minh họa', 'Từ trái sang', 'Trong ảnh', 'Video',
    'Đồ họa', 'Người chụp',
  ],
  links: [
    'Tìm hiểu thêm', 'Xem thêm', 'Đọc thêm', 'Liên kết', 'Liên kết hữu ích', 'Tài liệu', 'Tải về', 'Tải xuống',
    'Theo dõi chúng tôi', 'Mạng xã hội', 'Chương trình', 'Lịch trình', 'Đối tác', 'Nhà tài trợ', 'Thông tin chi tiết',
  ],
  salutation: [
    'Kính gửi', 'Kính gửi quý báo', 'Kính gửi các cơ quan báo chí', 'Kính gửi quý phóng viên', 'Kính thưa quý vị',
    'Kính gửi ban biên tập', 'Thưa quý vị', 'Xin chào', 'Các nhà báo thân mến', 'Kính chào quý vị',
  ],
  endMarks: ['Hết', 'Hết thông cáo', 'Kết thúc'],
  pageNumbers: ['Trang {n} / {m}', 'Trang {n} trên {m}', 'Trang {n}/{m}', 'Trang {n}'],
  continuations: ['còn tiếp', 'tiếp theo', 'xem tiếp trang sau', 'tiếp trang {n}', 'tiếp tục'],
  place: {
    and: ['và', '&'],
    inside: ['và'],
  },
  dates: {
    months: [
      ['tháng 1', 'tháng Một', 'tháng Giêng', 'tháng 01', 'thg 1', 'thg 01'],
      ['tháng 2', 'tháng Hai', 'tháng 02', 'thg 2', 'thg 02'],
      ['tháng 3', 'tháng Ba', 'tháng 03', 'thg 3', 'thg 03'],
      ['tháng 4', 'tháng Tư', 'tháng 04', 'tháng Bốn', 'thg 4', 'thg 04'],
      ['tháng 5', 'tháng Năm', 'tháng 05', 'thg 5', 'thg 05'],
      ['tháng 6', 'tháng Sáu', 'tháng 06', 'thg 6', 'thg 06'],
      ['tháng 7', 'tháng Bảy', 'tháng 07', 'thg 7', 'thg 07'],
      ['tháng 8', 'tháng Tám', 'tháng 08', 'thg 8', 'thg 08'],
      ['tháng 9', 'tháng Chín', 'tháng 09', 'thg 9', 'thg 09'],
      ['tháng 10', 'tháng Mười', 'thg 10'],
      ['tháng 11', 'tháng Mười Một', 'thg 11'],
      ['tháng 12', 'tháng Mười Hai', 'tháng Chạp', 'thg 12'],
    ],
    weekdays: [
      ['thứ Hai', 'thứ 2'],
      ['thứ Ba', 'thứ 3'],
      ['thứ Tư', 'thứ 4'],
      ['thứ Năm', 'thứ 5'],
      ['thứ Sáu', 'thứ 6'],
      ['thứ Bảy', 'thứ 7'],
      ['Chủ nhật', 'CN'],
    ],
    shapes: [
      '{day} {month} năm {year}', '{day} {month},? {year}', '{day}, {month}, {year}', '{month} năm {year}',
      '{month}/{year}', '{month},? {year}',
    ],
    yearless: ['{day} {month}'],
    before: ['ngày', 'hôm nay'],
    after: [],
    ranges: ['đến', 'và', 'đến ngày', 'tới'],
    ordinals: [],
    order: 'dmy',
  },
  hyphenPrefixes: [],
}
