-- wrk: starts fills of one template after another, each with other bytes (in the archive's comment, so that each stays a whole package).
local file = io.open(os.getenv("TEMPLATE"), "rb")
local docx = file:read("*a")
file:close()
local edge = "alloo-bench"
local head = "--" .. edge .. "\r\nContent-Disposition: form-data; name=\"file\"; filename=\"t.docx\"\r\n\r\n"
    .. docx:sub(1, -3) .. "\16\0"
local tail = "\r\n--" .. edge .. "--\r\n"
local number = 0
wrk.method = "POST"
wrk.headers["Content-Type"] = "multipart/form-data; boundary=" .. edge

function request()
    number = number + 1
    return wrk.format(nil, nil, nil, head .. string.format("%016d", number) .. tail)
end
