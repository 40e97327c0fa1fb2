/** Vietnamese planning words. */
import type {Words} from './words.ts';

export const vi: Words = {
  written: {
    sections: 'Tiêu chí chấp nhận, Công việc, Định nghĩa hoàn thành, Mục tiêu sprint',
    priorities: 'Cao, Trung bình, Thấp',
    statuses: 'Cần làm, Đang làm, Đang kiểm tra, Bị chặn, Hoàn thành, Đã hủy',
    answers: 'Có, Không',
  },
  fields: {
    id: 'ma, stt, ma so, ma us, ma task, ma cong viec, id us, story id, ma story, ma yeu cau, us id',
    title: `
      ten, tieu de, cong viec, nhiem vu, tinh nang, yeu cau, chuc nang, user story, ten cong viec, ten nhiem vu,
      ten task, noi dung, noi dung cong viec, story, user stories, hang muc, ten tinh nang, toi muon,
      cau chuyen nguoi dung, dau viec, task, mo ta cong viec, viec can lam, ten story, ten user story,
      hang muc cong viec, yeu cau chuc nang, cong viec can lam, feature, chuc nang chinh`,
    points: `
      diem, so diem, story points, diem story, diem uoc tinh, story point, sp, point, diem us, diem so,
      uoc luong diem, diem uoc luong, points, do phuc tap diem, trong so, so point, so story point`,
    estimate: `
      uoc luong, uoc tinh, thoi gian, so gio, gio, kich thuoc, thoi gian uoc tinh, uoc luong gio, thoi gian du kien,
      thoi gian thuc hien, so ngay, so gio uoc tinh, gio uoc tinh, uoc tinh thoi gian, uoc luong thoi gian, effort,
      do phuc tap, no luc, gio cong, ngay cong, khoi luong, uoc tinh gio, thoi gian lam, tong so gio, estimate,
      du kien`,
    actual: 'thuc te, gio thuc te, thoi gian thuc te',
    status: `
      trang thai, tinh trang, tien do, trang thai hien tai, ket qua, hoan thanh, status, muc do hoan thanh,
      tinh trang cong viec, trang thai cong viec, da hoan thanh`,
    priority: `
      uu tien, do uu tien, muc do uu tien, muc uu tien, thu tu uu tien, do quan trong, priority, muc do quan trong,
      moscow`,
    assignee: `
      nguoi phu trach, phu trach, nguoi thuc hien, nguoi lam, phan cong, chiu trach nhiem, nguoi duoc giao,
      nguoi dam nhan, nguoi dam nhiem, thanh vien, phu trach chinh, assignee, giao cho, duoc giao cho,
      nguoi chiu trach nhiem, thuc hien boi, nguoi thuc hien chinh, dam nhan, nguoi nhan, phan cong cho, owner,
      nguoi xu ly, thanh vien phu trach, thanh vien thuc hien`,
    sprint: 'sprint, sprint hien tai, sprint du kien, dot, so sprint, sprint so',
    epic: 'epic, epics, nhom chuc nang, nhom tinh nang, module, phan he',
    dependencies: `
      phu thuoc, dieu kien tien quyet, phu thuoc vao, su phu thuoc, tien de, dieu kien truoc, cac phu thuoc`,
    labels: '',
    type: 'loai, phan loai',
    goal: 'muc tieu, muc tieu sprint, sprint goal, muc tieu chinh, muc dich, muc tieu cua sprint, muc tieu chung',
    capacity: 'nang luc, nang luc nhom, suc chua, kha nang, tong nang luc, nang luc cua nhom, capacity',
    velocity: 'toc do, van toc, velocity, toc do nhom, van toc nhom',
    buffer: 'du phong',
    duration: `
      thoi luong, thoi gian, thoi gian sprint, thoi han, ngay, thoi gian bat dau ket thuc, khoang thoi gian,
      thoi gian thuc hien sprint, thoi luong sprint, ngay thang`,
    start: 'bat dau, ngay bat dau, ngay bat dau sprint, tu ngay, thoi gian bat dau, bat dau tu',
    end: `
      ket thuc, ngay ket thuc, han chot, ngay ket thuc sprint, den ngay, deadline, thoi gian ket thuc, han hoan thanh,
      ngay hoan thanh, thoi han hoan thanh`,
    total: `
      tong, tong cong, tong diem, tong so diem, tong so story point, tong point, tong sp, tong so point,
      tong story points, tong diem cam ket, tong diem du kien, total, tong so diem sprint`,
    blocker: 'tro ngai, vuong mac, kho khan, can tro, van de, blocker',
    criteria: `
      tieu chi chap nhan, tieu chi nghiem thu, dieu kien chap nhan, tieu chi, tieu chuan chap nhan,
      tieu chuan nghiem thu, tieu chi danh gia, dieu kien nghiem thu, kich ban, tieu chi hoan thanh,
      acceptance criteria, tieu chi thanh cong, kich ban kiem thu`,
    tasks: `
      nhiem vu, cong viec, cac cong viec, cac buoc, viec can lam, task, cac nhiem vu, danh sach cong viec,
      danh sach nhiem vu, cac task, cong viec con, nhiem vu con, cac buoc thuc hien, task con, tasks, cac dau viec,
      nhiem vu ky thuat, viec can thuc hien, cong viec chi tiet, cong viec cu the`,
    done: 'dinh nghia hoan thanh, definition of done',
    ready: 'dinh nghia san sang',
    deliverables: 'san pham ban giao, ket qua ban giao',
    narrative: 'user story',
    description: 'mo ta, boi canh, chi tiet, giai phap',
    notes: 'ghi chu, nhan xet, rui ro, tham khao',
  },
  statuses: {
    todo: `
      can lam, moi, cho, chua bat dau, chua lam, len ke hoach, chua hoan thanh, chua thuc hien, cho xu ly, dang cho,
      cho thuc hien, chua xong, chua hoan tat, ke hoach, sap lam, chua lam xong, se lam, chua trien khai, len lich,
      todo, backlog, chuyen sprint sau, chua hoan thien, moi tao, can thuc hien`,
    'in-progress': `
      dang lam, dang thuc hien, dang phat trien, dang tien hanh, dang xu ly, dang trien khai, dang trong qua trinh,
      dang hoan thien, mot phan, dang tien trien, hoan thanh mot phan, in progress, dang code, dang lam viec`,
    'in-review': `
      dang kiem tra, dang review, kiem thu, cho kiem tra, cho duyet, dang test, cho review, dang kiem thu,
      can kiem tra, cho nghiem thu, review, kiem tra`,
    blocked: 'bi chan, tam dung, bi block, bi chan lai, tam hoan, bi tac, vuong',
    done: `
      hoan thanh, da xong, xong, da hoan thanh, da lam, da thuc hien, hoan tat, da hoan tat, da trien khai,
      da kiem thu, thanh cong, da dong, da hoan thien, hoan thien, done, da lam xong, da nghiem thu`,
    dropped: 'da huy, huy bo, khong lam, loai bo, da loai bo, khong thuc hien',
  },
  sprint: 'sprint',
  epic: 'epic',
  phase: 'giai doan, tuan, ngay, buoc, thang, dot, milestone',
  story: `
    user story, cong viec, nhiem vu, tinh nang, yeu cau, task, story, yeu cau chuc nang, chuc nang, loi, us,
    cau chuyen nguoi dung, hang muc`,
  task: 'task, cong viec, nhiem vu, buoc',
  priorities: `
    cao, trung binh, thap, khan cap, nghiem trong, rat cao, rat thap, binh thuong, quan trong, bat buoc, nen co,
    co the co, uu tien cao, uu tien trung binh, uu tien thap, phai co, khan, toi quan trong, tuy chon, can thiet`,
  points: 'diem, sp, diem story, point, points, story points, story point, pts',
  hours: 'gio, h, phut, tieng, ph, gio lam',
  days: 'ngay, tuan, thang, ngay lam viec, tuan le, ngay cong, d',
  asA: `
    la mot, voi vai tro, toi la, la nguoi dung, voi tu cach, la khach hang, la quan tri vien, la nguoi quan tri,
    la admin, la sinh vien, la nguoi, nhu mot`,
  asides: `
    rui ro, hoi tuong, tong ket, chu giai, lich su thay doi, tham khao, lich trinh, gioi thieu, vai tro, cuoc hop,
    chi so, muc luc, bai hoc, buoc tiep theo, ket qua, doi ngu, ghi chu, thanh vien nhom, dieu lam tot, dieu chua tot,
    can cai thien, cai thien, hanh dong, chi tieu, pham vi, rang buoc, gia dinh, tam nhin, kien truc,
    bieu do burndown, van toc, phu luc, tai lieu tham khao, nhan xet, cong nghe, tong quan, dinh nghia hoan thanh,
    kho khan, bai hoc kinh nghiem, danh gia sprint, hop nhom, tai lieu`,
  samples: `
    vi du, chu giai, lich su thay doi, bieu mau, ghi chu ky hieu, ky hieu, lich su phien ban, nhat ky thay doi,
    vi du mau, chu thich`,
  worklists: `
    backlog, danh sach cong viec, can lam, tinh nang, yeu cau, sprint backlog, product backlog, cong viec, nhiem vu,
    danh sach task, danh sach user story, danh sach tinh nang, cac user story, user stories, cong viec trong sprint,
    cong viec da hoan thanh, cong viec chua hoan thanh, danh sach nhiem vu, cac task, yeu cau chuc nang,
    cong viec con lai, danh sach yeu cau, cac tinh nang, phan cong cong viec`,
  months: `
    thang 1, thang 2, thang 3, thang 4, thang 5, thang 6, thang 7, thang 8, thang 9, thang 10, thang 11, thang 12`,
  none: 'khong, khong co, chua phan cong, chua co, khong phu thuoc, chua xac dinh',
  given: 'cho, gia su, biet',
  steps: 'khi, thi, va, nhung',
  scenario: 'kich ban, tinh huong',
  sums: 'tong, tong cong, con lai, tong diem',
  sideColumns: 'rui ro, xac suat, giam thieu, quyet dinh, chi so',
  sideTables: 'vai tro, phien ban, ngay, thanh vien, chi so, tuan, su kien, cap do, cong cu',
  ordinals: 'dau tien/thu nhat, thu hai, thu ba, thu tu, thu nam, thu sau, thu bay, thu tam, thu chin, thu muoi',
  leads: 'moi, cac, trong, cho, cua, nay, toan bo',
  excluded: 'ngoai pham vi',
  priorityNouns: 'uu tien',
  work: 'backlog, cong viec, nhiem vu, tinh nang',
  later: 'tuong lai, sprint tiep theo, sau nay',
  listing: 'bang cong viec, ke hoach, danh sach cong viec, ke hoach sprint',
  planning: 'cong viec, yeu cau, user story, tinh nang',
  storyMaps: 'ban do story',
  want: 'toi muon, muon, toi can, toi co the',
  role: '',
};
